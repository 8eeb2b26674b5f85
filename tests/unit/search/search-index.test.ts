import { expect, it } from 'vitest';
import { Asker } from '../../../src/search/client/ask.ts';
import type { Pagefind } from '../../../src/search/client/pagefind.ts';
import { parseQuery } from '../../../src/search/client/query.ts';
import { parseVocabulary } from '../../../src/search/client/vocabulary.ts';
import { buildSearchIndex } from '../../../src/search/search-index.ts';

it('an index of no story answers that there is none, instead of failing', async () => {
  const files = await buildSearchIndex([]);
  expect(files.map(({ path }) => path)).toEqual(['pagefind.js', 'vocabulary.txt']);
  const script = Buffer.from(files[0]?.content ?? []).toString('utf8');
  // The acknowledgements name the version that is published.
  expect(script).toMatch(/^const pagefind_version="\d+\.\d+\.\d+";/);
  const pagefind = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as Pagefind;
  await pagefind.init();
  const asker = new Asker(pagefind, () => Promise.resolve(parseVocabulary('')));
  for (const asked of [
    '?q=geese',
    '?q=geese&country=france',
    '?q="two+geese"',
    '?country=france',
    '?q=geese&sort=newest',
    '',
  ]) {
    const { query } = parseQuery(asked, await asker.loadTotals());
    const answer = await asker.ask(query);
    expect(answer.hits, asked).toEqual([]);
    await answer.countFacets();
  }
});

it('an index of a story is Pagefind’s own', async () => {
  const html =
    '<html lang="en"><body data-pagefind-body><h1>Geese</h1><p>Geese cross the bridge.</p></body></html>';
  const paths = (await buildSearchIndex([{ address: '/articles/geese/', html }])).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'vocabulary.txt']));
});
