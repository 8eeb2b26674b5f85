import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureFamilies } from '../../bench/same-words.ts';

test('Pagefind finds what counts as the same, however it is written, asked or quoted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-same-words-'));
  try {
    const outcomes = await measureFamilies(folder);
    expect(outcomes.flatMap(({ missed }) => missed)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(5);
  } finally {
    await rm(folder, { recursive: true });
  }
});
