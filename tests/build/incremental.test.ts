import { expect, test } from 'vitest';
import type { KeptSite } from '../../src/desk/build/kept/kept-site.ts';
import { readSealed } from '../../src/sealed-file.ts';
import { sites } from '../sites/built-sites.ts';
import { keptList } from '../sites/followed-sites.ts';
import { listDifferences } from '../stress/digest-folder.ts';

/** The files that a build left for the next one, and need not be printed again. */
const readKept = async (): Promise<readonly string[]> => {
  const kept = (await readSealed(keptList)) as KeptSite;
  return [...kept.files].filter(([, { key }]) => key !== undefined).map(([file]) => file);
};

test('a build that takes what it can from the one before equals one from nothing in any folder, zone and locale', async () => {
  expect(await listDifferences(sites.after, sites.again)).toEqual([]);
});

test('after the edits of the desk something is another', async () => {
  const different = await listDifferences(sites.before, sites.after);
  expect(different).toContain('articles/edited/index.html');
  // A dossier of which a value was replaced, and what is made of it; no story that names it.
  for (const file of ['dossiers/moving-body/index.html', 'dossiers/organisation.csv', 'api/dossiers.json'])
    expect(different).toContain(file);
  expect(different).not.toContain('articles/untouched/evidence.json');
});

test.each([
  'articles/untouched/index.html',
  'articles/untouched/index.md',
  'articles/untouched/evidence.json',
  'articles/untouched/evidence.jsonld',
  'articles/untouched/card.png',
  'topics/example-topic/index.html',
  'topics/example-topic/rss.xml',
  'dossiers/moving-body/index.html',
  'dossiers/organisation.csv',
  'atom.xml',
  'feed.json',
])('%s is kept for the next build', async (file) => {
  expect(await readKept()).toContain(file);
});
