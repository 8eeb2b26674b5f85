import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { parseFragments } from '../../src/search/fragment.ts';
import { everySite, sites } from '../sites/built-sites.ts';
import { type OpenIndex, openIndex } from '../sites/open-index.ts';
import { listEditions, listArticles, readSite } from './site-files.ts';

const goslings = 'fifty-goslings-before-the-bridge-fair';
const houses = 'wharf-street-houses';
const piers = 'the-long-span-and-the-three-piers';
const fair = 'ninth-fair-outcome';
const treaty = 'ferry-treaty-in-practice';
const tolls = 'who-watches-the-tolls';

/** What readers would type, and the made-up story that they mean. */
const judged: readonly (readonly [words: string, slug: string])[] = [
  // Names
  ['Gander Holm goslings', goslings],
  ['Gander-Holm fair', fair],
  ['Hanna Mink', goslings],
  ['Long Span', piers],
  ['Langspänn', piers],
  ['Sten Lake', piers],
  ['Putkinen', treaty],
  ['Toll Watch Team', tolls],
  ['Fowl Papers Institute', fair],
  ['Loose Chain', piers],
  // Places
  ['Wharf Street', houses],
  ['houses in Reedmouth', houses],
  ['Kalasadam', treaty],
  ['Fínland', treaty],
  // Abbreviations, and other names that the text does not use
  ['GG-25', goslings],
  ['GG25', goslings],
  ['BRTC panel', tolls],
  ['TOWT', tolls],
  ['SSG', fair],
  ['ICEL Finland', treaty],
  ['거위', goslings],
  ['거위를', goslings],
  // Phrases
  ['"parliament of geese"', piers],
  ['“Ninth Bridge Fair”', fair],
  // Subjects
  ['smuggled buttonhooks', tolls],
  ['veto in the Toll Chamber', tolls],
  ['358.5 m', goslings],
  ['rowers sent to Finland', treaty],
  ['sealed letters', fair],
  // Slips
  ['goslnigs', goslings],
  ['buttonhoks', tolls],
  ['Warhf Street', houses],
  ['Finladn traety', treaty],
  ['BRCT', tolls],
];

/** Address → text of every story, of which passages are cut. */
const readTexts = (): ReadonlyMap<string, string> =>
  new Map(
    [...readSite(sites.fixture)]
      .filter(([path]) => path.startsWith('pagefind/fragment/'))
      .flatMap(([, bytes]) => parseFragments(bytes))
      .map(({ url, content }) => [url, content]),
  );

let index: OpenIndex;
beforeAll(async () => {
  index = await openIndex(sites.fixture);
});

test.each(judged)('%s finds %s among the first three', async (words, slug) => {
  const { hits } = await index.asker.ask({ words, facets: {} });
  const articles = await Promise.all(hits.slice(0, 3).map((hit) => hit.data()));
  expect(articles.map((article) => article.url.split('/').at(-2))).toContain(slug);
});

describe('the index', () => {
  it('counts its values as often as the stories have them', async () => {
    const counts = await index.asker.loadTotals();
    expect(counts.country?.['iceland Iceland']).toBe(6);
    expect(counts.author).toMatchObject({ 'courier-desk Courier desk': 5, 'greta-quill Greta Quill': 2 });
    expect(counts.year?.['2025']).toBe(1 + 31);
    expect(counts.month).toMatchObject({ '2024-03': 4, '2026-02': 5, '2026-05': 3 });
    expect(Object.keys(counts).toSorted()).toEqual(
      // By "page", dossiers are told from stories.
      ['author', 'country', 'kind', 'month', 'page', 'speaker', 'status', 'topic', 'type', 'year'].toSorted(),
    );
  });

  it('gives every story exactly one month and one date, on which ranges and the order hang', async () => {
    await index.asker.loadTotals();
    const { results, filters } = await index.pagefind.search(null, { sort: { date: 'asc' } });
    const months = Object.values(filters.month ?? {}).reduce((sum: number, total = 0) => sum + total, 0);
    expect(results).toHaveLength(listArticles(sites.fixture).length);
    expect(months).toBe(results.length);
    const articles = await Promise.all(results.map((result) => result.data()));
    expect(articles.map((article) => article.meta.date)).toEqual(
      articles.map((article) => article.meta.date).toSorted(),
    );
  });

  it('finds no word of the evidence, nor of what stands around a story', async () => {
    // Words of notes, of the menu, of the footer and of the list of sources.
    for (const words of ['"claimed by Gander Holm"', '"no trackers"', '"skip to"']) {
      const { results } = await index.pagefind.search(words);
      expect(results, words).toEqual([]);
    }
  });

  it('finds a story by what its figures draw, and shows none of that in a passage', async () => {
    // In a row of a chart, a place of a map, a ring.
    for (const words of ['"An older book about birds and bridges"', '"Old ford"', '"Goose in a day"']) {
      const { results } = await index.pagefind.search(words);
      expect(results.length, words).toBeGreaterThan(0);
    }
    const texts = readTexts();
    // Titles and captions are of the text; labels, keys and tables are not.
    expect(texts.get('/articles/figures/')).toContain(
      'Two bridges, forty kilometres apart. Bridges and the range of a goose',
    );
    const drawn = ['Grain in winter', 'Old ford', 'Goose in a day', 'Latitude', 'View on its own', 'Table'];
    for (const words of drawn) expect(texts.get('/articles/figures/')).not.toContain(words);
  });

  it.each(everySite)('of the %s site holds of Pagefind only what our pages load', (_, folder) => {
    const names = [...readSite(folder).keys()].filter((path) => /^pagefind\/[^/]+$/.test(path));
    const always = ['pagefind/pagefind.js'];
    const withStories = [
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind-worker.js',
      ...listEditions(folder).flatMap((edition) => {
        const language = edition === '' ? 'en' : edition.slice(0, -1);
        return [
          `pagefind/pagefind.${language}_*.pf_meta`,
          `pagefind/vocabulary.${language}.txt`,
          // Pagefind has no stemmer of Korean.
          ...(language === 'ko' ? [] : [`pagefind/wasm.${language}.pagefind`]),
        ];
      }),
      'pagefind/wasm.unknown.pagefind',
    ];
    expect(names.map((name) => name.replace(/_[0-9a-f]+\./, '_*.')).toSorted()).toEqual(
      (listArticles(folder).length === 0 ? always : [...always, ...withStories]).toSorted(),
    );
  });

  it('has a vocabulary with the names of the stories', () => {
    const vocabulary = readSite(sites.fixture).get('pagefind/vocabulary.en.txt')?.toString() ?? '';
    const words = new Set(vocabulary.split(/\s/));
    for (const name of ['langspann', 'reedmouth', 'kalasadam', 'putkinen', 'brtc', 'towt']) {
      expect(words, name).toContain(name);
    }
  });

  it('is packed as the bench and the vocabulary read it', () => {
    const [, fragment] =
      [...readSite(sites.fixture)].find(([path]) => path.startsWith('pagefind/fragment/')) ?? [];
    expect(fragment && gunzipSync(fragment).toString().startsWith('pagefind_dcd{')).toBe(true);
  });
});

describe('asking', () => {
  const [denmark, estonia, tolled] = ['denmark Denmark', 'estonia Estonia', 'tolls Tolls'] as const;
  const ask = (facets: Parameters<OpenIndex['asker']['ask']>[0]['facets'], words = '') =>
    index.asker.ask({ words, facets });

  it('takes any value of one facet and one of each', async () => {
    const total = async (...parameters: Parameters<typeof ask>) => (await ask(...parameters)).hits.length;
    const totals = [
      await total({ country: [denmark] }),
      await total({ country: [estonia] }),
      await total({ country: [denmark, estonia] }),
    ];
    expect(totals).toEqual([2, 1, 3]);
    expect(await total({ country: [denmark, estonia], topic: [tolled] })).toBe(2);
  });

  it('takes any type of work, and one together with another facet', async () => {
    const [explainer, sheet] = ['explainer Explainer', 'fact-sheet Fact sheet'] as const;
    const total = async (...parameters: Parameters<typeof ask>) => (await ask(...parameters)).hits.length;
    expect([
      await total({ type: [explainer] }),
      await total({ type: [sheet] }),
      await total({ type: [explainer, sheet] }),
      await total({ type: [explainer, sheet], topic: ['second-topic Second topic'] }),
    ]).toEqual([3, 1, 4, 1]);
    expect(Object.keys((await index.asker.loadTotals()).type ?? {}).toSorted()).toEqual([
      'analysis Analysis',
      'briefing Briefing',
      explainer,
      sheet,
    ]);
  });

  it('counts what another value of the facet would give, not what is left of it', async () => {
    const counts = await (await ask({ country: [denmark] })).countFacets();
    expect(counts.country?.[estonia]).toBe(1);
    expect(counts.topic?.[tolled]).toBe(1);
  });
});
