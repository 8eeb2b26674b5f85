import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAcceptance } from '../../../../src/desk/check/write-acceptance.ts';
import { fixturesFolder } from '../fixture-site.ts';

let content = '';
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'accept-'));
  await cp(join(fixturesFolder, 'valid/content'), content, { recursive: true });
});
afterEach(() => rm(content, { recursive: true }));

describe('accepting a translation', () => {
  it('writes what it rests on into its file, and says so', async () => {
    const file = join(content, 'articles/a-translated-story/index.ar.md');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace(/^translates: .*$/m, 'translates: x00000'));
    expect(await writeAcceptance(content, ['a-translated-story', 'ar'])).toMatch(
      /^articles\/a-translated-story\/index\.ar\.md now rests on the original as it is: /,
    );
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it.each([[[]], [['a-story']], [['a-story', 'ar', 'ko']]])(
    'needs a story and a language: %j',
    async (words) => {
      await expect(writeAcceptance(content, words)).rejects.toThrow(
        'Name a story and a language: npm run check -- --accept a-story ar',
      );
    },
  );
});
