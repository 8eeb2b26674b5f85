import { expect, it } from 'vitest';
import type { Pagefind } from '../../../src/search/client/pagefind.ts';
import { buildSearchIndex } from '../../../src/search/search-index.ts';

it('an index of no story answers that there is none, instead of failing', async () => {
  const files = await buildSearchIndex([]);
  expect(files.map(({ path }) => path)).toEqual(['pagefind.js', 'vocabulary.txt']);
  const script = Buffer.from(files[0]?.content ?? []).toString('utf8');
  // The acknowledgements name the version that is published.
  expect(script).toMatch(/^const pagefind_version="\d+\.\d+\.\d+";/);
  const pagefind = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as Pagefind;
  await pagefind.init();
  expect(await pagefind.search('geese')).toEqual({ results: [], filters: {} });
  expect(await pagefind.search(null)).toEqual({ results: [], filters: {} });
  expect(await pagefind.filters()).toEqual({});
  await pagefind.preload('geese');
});

it('an index of a story is Pagefind’s own', async () => {
  const html =
    '<html lang="en"><body data-pagefind-body><h1>Geese</h1><p>Geese cross the bridge.</p></body></html>';
  const paths = (await buildSearchIndex([{ address: '/articles/geese/', html }])).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'vocabulary.txt']));
});
