import { expect, it } from 'vitest';
import { Asker } from '../../../src/search/client/ask.ts';
import type { Pagefind } from '../../../src/search/client/pagefind.ts';
import { parseQuery } from '../../../src/search/client/query.ts';
import { parseVocabulary } from '../../../src/search/client/vocabulary.ts';
import { buildSearchIndex } from '../../../src/search/search-index.ts';

it('an index of no story answers that there is none, instead of failing', async () => {
  const files = await buildSearchIndex([]);
  expect(files.map(({ path }) => path)).toEqual(['pagefind.js']);
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
  expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'vocabulary.en.txt']));
});

it('a vocabulary has the words of its own language: of another, no index would know them', async () => {
  const toPage = (language: string, words: string) => ({
    address: `/articles/${language}/`,
    html: `<html lang="${language}"><body data-pagefind-body><h1>${words}</h1><p>${words}</p></body></html>`,
  });
  const files = await buildSearchIndex([toPage('en', 'Geese'), toPage('fr', 'Canards')]);
  const vocabularies = files
    .filter(({ path }) => path.startsWith('vocabulary.'))
    .map(({ path, content }) => [path, Buffer.from(content).toString('utf8')]);
  expect(vocabularies).toEqual([
    ['vocabulary.en.txt', 'geese\n'],
    ['vocabulary.fr.txt', 'canards\n'],
  ]);
});
