import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsroomFolder, sites } from '../sites/built-sites.ts';
import { readPage } from './site-files.ts';
import { listDifferences } from '../stress/digest-folder.ts';

/** Astro's record of the outputs that the last build left for the next one, by route and path. */
interface Kept {
  readonly routes: Readonly<Record<string, { readonly paths: Readonly<Record<string, unknown>> }>>;
}

const readKept = (): readonly string[] => {
  const cache = join(newsroomFolder, '.cache/astro');
  const [file = ''] = globSync('*/incremental-build.json', { cwd: cache });
  const { routes } = JSON.parse(readFileSync(join(cache, file), 'utf8')) as Kept;
  return Object.values(routes).flatMap(({ paths }) => Object.keys(paths));
};

test('a build that takes what it can from the one before equals one from nothing', async () => {
  expect(await listDifferences(sites.after, sites.again)).toEqual([]);
});

test('after another wording of evidence in the code, nothing of the build before is left', async () => {
  const different = await listDifferences(sites.reworded, sites.before);
  expect(different).toEqual(
    expect.arrayContaining(['articles/untouched/index.html', 'articles/untouched/evidence.json']),
  );
  const [reworded, before] = [sites.reworded, sites.before].map((site) =>
    readPage(site, 'articles/untouched/index.html'),
  );
  expect(reworded).toContain('A MINISTRY');
  expect(before).not.toContain('A MINISTRY');
});

test('after the edits of the desk something is another', async () => {
  const different = await listDifferences(sites.before, sites.after);
  expect(different).toContain('articles/edited/index.html');
  expect(different).not.toContain('articles/untouched/evidence.json');
});

test.each([
  '/articles/untouched/',
  '/articles/untouched/index.md',
  '/articles/untouched/evidence.json',
  '/topics/example-topic/',
  '/topics/example-topic/rss.xml',
  '/atom.xml',
  '/feed.json',
])('%s is kept for the next build', (address) => {
  expect(readKept()).toContain(address);
});
