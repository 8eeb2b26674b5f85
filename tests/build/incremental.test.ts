import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites, sitesFolder } from '../sites/build-sites.ts';
import type { KeptSite } from '../../src/desk/build/kept/kept-site.ts';
import { readSealed } from '../../src/desk/sealed-file.ts';
import { listDifferences } from '../stress/digest-folder.ts';

/** The files that the last build left for the next one, and need not be printed again. */
const readKept = async (): Promise<readonly string[]> => {
  const kept = (await readSealed(join(sitesFolder, 'cache-followed/kept/list.kept'))) as KeptSite;
  return [...kept.files].filter(([, { key }]) => key !== undefined).map(([file]) => file);
};

test('a build that takes what it can from the one before equals one from nothing', async () => {
  expect(await listDifferences(sites.after, sites.again)).toEqual([]);
});

test('after the edits of the desk something is another', async () => {
  const different = await listDifferences(sites.before, sites.after);
  expect(different).toContain('articles/edited/index.html');
  expect(different).not.toContain('articles/untouched/evidence.json');
});

test.each([
  'articles/untouched/index.html',
  'articles/untouched/index.md',
  'articles/untouched/evidence.json',
  'articles/untouched/card.png',
  'topics/example-topic/index.html',
  'topics/example-topic/rss.xml',
  'atom.xml',
  'feed.json',
])('%s is kept for the next build', async (file) => {
  expect(await readKept()).toContain(file);
});

test.each(['articles/untouched/evidence.json', 'articles/untouched/card.png', 'icon.svg'])(
  '%s was taken from the build before: it is the same file',
  (file) => {
    expect(statSync(join(sites.after, file)).ino).toBe(statSync(join(sites.before, file)).ino);
  },
);

test('what was edited is a file of its own', () => {
  const file = 'articles/edited/index.html';
  expect(statSync(join(sites.after, file)).ino).not.toBe(statSync(join(sites.before, file)).ino);
});
