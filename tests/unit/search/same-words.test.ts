import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureFamilies, measureLanguages, measureParts } from '../../bench/same-words.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-same-words-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('Pagefind finds what counts as the same, however it is written, asked or quoted', async () => {
  const outcomes = await measureFamilies(folder);
  expect(outcomes.flatMap(({ missed }) => missed)).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(5);
});

test('the story that a query means comes first in languages that write words onto one another, or without spaces', async () => {
  const outcomes = await measureLanguages(folder);
  // Two numbers of one noun have one stem, by which alone the index knows them: the shorter headline comes first.
  expect(outcomes.flatMap(({ missed }) => missed)).toEqual([['كالبحيرات', 'water', 'geese']]);
  for (const { queries } of outcomes) expect(queries).toBeGreaterThanOrEqual(20);
  // Where no space stands between words, readers ask for what is no word as well.
  for (const { asked, missed } of await measureParts(folder)) {
    expect(missed).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  }
});
