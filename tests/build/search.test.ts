import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { sites } from '../sites/build-sites.ts';
import { type OpenIndex, openIndex } from '../sites/open-index.ts';
import { readSite } from './site-files.ts';

const launchers = 'fifty-launchers-before-the-congress';
const flats = 'hwasong-fifty-thousand-flats';
const axes = 'hyunmoo-5-and-the-three-axes';
const congress = 'ninth-congress-outcome';
const treaty = 'russia-treaty-in-practice';
const sanctions = 'who-watches-the-sanctions';

/** What readers would type, and the story that a person judged to be the one they mean. */
const judged: readonly (readonly [words: string, slug: string])[] = [
  // Names
  ['Kim Jong Un launchers', launchers],
  ['Kim Jong-un congress', congress],
  ['Hyunmoo', axes],
  ['Hyunmoo-5', axes],
  ['Hyúnmoo', axes],
  ['Lee Jae Myung', axes],
  ['Putin', treaty],
  ['Hong Min', launchers],
  ['Multilateral Sanctions Monitoring Team', sanctions],
  ['SIPRI', congress],
  ['Kill Chain', axes],
  // Places
  ['Hwasong', flats],
  ['Hwasong district', flats],
  ['Kursk', treaty],
  ['flats in Pyongyang', flats],
  ['Rússia', treaty],
  // Abbreviations, and other names that the text does not use
  ['KN-25', launchers],
  ['KN25', launchers],
  ['UNSC', sanctions],
  ['UNSC panel', sanctions],
  ['MSMT', sanctions],
  ['DPRK Russia', treaty],
  ['ICBM', congress],
  ['현무', axes],
  ['현무를', axes],
  // Phrases
  ['"balance of terror"', axes],
  ['“Ninth Congress”', congress],
  // Subjects
  ['stolen cryptocurrency', sanctions],
  ['veto in the Security Council', sanctions],
  ['600 mm', launchers],
  ['troops sent to Russia', treaty],
  ['nuclear warheads', congress],
  // Slips
  ['launhcers', launchers],
  ['sanctons', sanctions],
  ['Hwasnog district', flats],
  ['Rusia traety', treaty],
  ['ICMB', congress],
];

let index: OpenIndex;
beforeAll(async () => {
  index = await openIndex(sites.real);
});

test.each(judged)('%s finds %s among the first three', async (words, slug) => {
  const { hits } = await index.asker.ask({ words, facets: {} });
  const stories = await Promise.all(hits.slice(0, 3).map((hit) => hit.data()));
  expect(stories.map((story) => story.url.split('/').at(-2))).toContain(slug);
});

describe('the index', () => {
  it('counts its values as often as the stories have them', async () => {
    const counts = await index.asker.loadTotals();
    expect(counts.country?.['north-korea North Korea']).toBe(6);
    expect(counts.author).toEqual({ 'sourceline-desk Sourceline desk': 6 });
    expect(counts.year).toEqual({ '2026': 6 });
    expect(counts.month).toEqual({ '2026-01': 1, '2026-02': 5 });
    expect(Object.keys(counts).toSorted()).toEqual(
      ['author', 'country', 'kind', 'month', 'speaker', 'status', 'topic', 'year'].toSorted(),
    );
  });

  it('gives every story exactly one month and one date, on which ranges and the order hang', async () => {
    await index.asker.loadTotals();
    const { results, filters } = await index.pagefind.search(null, { sort: { date: 'asc' } });
    const months = Object.values(filters.month ?? {}).reduce((sum: number, total = 0) => sum + total, 0);
    expect(results).toHaveLength(6);
    expect(months).toBe(6);
    const stories = await Promise.all(results.map((result) => result.data()));
    expect(stories.map((story) => story.meta.date)).toEqual(
      stories.map((story) => story.meta.date).toSorted(),
    );
  });

  it('finds no word of the evidence, nor of what stands around a story', async () => {
    // Words of notes, of the menu, of the footer and of the list of sources.
    for (const words of ['"claimed by Kim Jong Un"', '"no trackers"', '"skip to"']) {
      const { results } = await index.pagefind.search(words);
      expect(results, words).toEqual([]);
    }
  });

  it('holds of Pagefind only what our pages load', () => {
    const names = [...readSite(sites.real).keys()].filter((path) => /^pagefind\/[^/]+$/.test(path));
    expect(names.map((name) => name.replace(/_[0-9a-f]+\./, '_*.')).toSorted()).toEqual([
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.en_*.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/vocabulary.txt',
      'pagefind/wasm.en.pagefind',
      'pagefind/wasm.unknown.pagefind',
    ]);
  });

  it('has a vocabulary with the names of the stories', () => {
    const vocabulary = readSite(sites.real).get('pagefind/vocabulary.txt')?.toString() ?? '';
    const words = new Set(vocabulary.split(/\s/));
    for (const name of ['hyunmoo', 'hwasong', 'pyongyang', 'kursk', 'unsc', 'msmt', 'kcna']) {
      expect(words, name).toContain(name);
    }
  });

  it('is packed as the bench and the vocabulary read it', () => {
    const [, fragment] =
      [...readSite(sites.real)].find(([path]) => path.startsWith('pagefind/fragment/')) ?? [];
    expect(fragment && gunzipSync(fragment).toString().startsWith('pagefind_dcd{')).toBe(true);
  });
});

describe('asking', () => {
  const [japan, ukraine, sanctioned] = ['japan Japan', 'ukraine Ukraine', 'sanctions Sanctions'] as const;
  const ask = (facets: Parameters<OpenIndex['asker']['ask']>[0]['facets'], words = '') =>
    index.asker.ask({ words, facets });

  it('takes any value of one facet and one of each', async () => {
    const total = async (...parameters: Parameters<typeof ask>) => (await ask(...parameters)).hits.length;
    const totals = [
      await total({ country: [japan] }),
      await total({ country: [ukraine] }),
      await total({ country: [japan, ukraine] }),
    ];
    expect(totals).toEqual([2, 1, 3]);
    expect(await total({ country: [japan, ukraine], topic: [sanctioned] })).toBe(2);
  });

  it('counts what another value of the facet would give, not what is left of it', async () => {
    const counts = await (await ask({ country: [japan] })).countFacets();
    expect(counts.country?.[ukraine]).toBe(1);
    expect(counts.topic?.['alliances Alliances']).toBe(1);
  });
});
