import type { Counts, FacetCounts, FacetId } from '../../../../src/search/client/facets.ts';
import type { Filters, Found, Hit, Pagefind, SearchOptions } from '../../../../src/search/client/pagefind.ts';

/** A made-up story in the index of the fake. */
export interface FakeArticle {
  readonly id: string;
  readonly text: string;
  /** "2026-02-19" */
  readonly day: string;
  readonly facets?: Partial<Record<FacetId, readonly string[]>>;
  /** It is a dossier, which has no date and no facets. */
  readonly isDossier?: boolean;
}

/** A Pagefind without files, and what it was asked. */
interface FakePagefind extends Pagefind {
  /** Terms searched for, in their order. */
  readonly searched: readonly (string | null)[];
  /** Terms preloaded, in their order. */
  readonly preloaded: readonly (string | null)[];
}

const toWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .filter((word) => word !== '');

const valuesOf = ({
  facets = {},
  day,
  isDossier = false,
}: FakeArticle): Readonly<Record<string, readonly string[]>> =>
  isDossier ? { page: ['dossier'] } : { ...facets, month: [day.slice(0, 7)] };

const isAdmitted = (article: FakeArticle, filters: Filters): boolean =>
  Object.entries(filters).every(([filter, asked]) => {
    const { any } = asked;
    if (typeof any !== 'object')
      return !Object.entries(asked).some(([name, value]) => valuesOf(article)[name]?.includes(String(value)));
    // A filter without values filters nothing.
    return any.length === 0 || any.some((value) => valuesOf(article)[filter]?.includes(value));
  });

/**
 * A Pagefind over stories in memory that behaves as version 1.6 does: every word is needed and found by its
 * beginning; a word that begins none is taken for the longest word that begins it; what is quoted is found
 * as it stands, all alike; filters are counted once they are loaded.
 */
export const buildFakePagefind = (articles: readonly FakeArticle[]): FakePagefind => {
  const searched: (string | null)[] = [];
  const preloaded: (string | null)[] = [];
  const loaded = new Set<string>();
  const everyWord = new Set(articles.flatMap(({ text }) => toWords(text)));

  const toTest = (asked: string): ((word: string) => boolean) => {
    if ([...everyWord].some((word) => word.startsWith(asked))) return (word) => word.startsWith(asked);
    const longest = [...everyWord]
      .filter((word) => asked.startsWith(word))
      .toSorted((a, b) => b.length - a.length)[0];
    return (word) => word === longest;
  };

  /** How well a story matches; 0 where it does not. */
  const weigh = (term: string | null, { text }: FakeArticle): number => {
    if (term === null) return 1;
    const asked = toWords(term);
    if (asked.length === 0) return 0;
    const words = toWords(text);
    if (/^\s*".+"\s*$/.test(term)) return ` ${words.join(' ')} `.includes(` ${asked.join(' ')} `) ? 1 : 0;
    const matches = asked.map((word) => words.filter(toTest(word)).length);
    return matches.includes(0) ? 0 : matches.reduce((sum, count) => sum + count, 0);
  };

  const countValues = (among: readonly FakeArticle[]): FacetCounts => {
    const count = (filter: string): Counts => {
      const values = new Set(articles.flatMap((article) => valuesOf(article)[filter] ?? []));
      return Object.fromEntries(
        [...values].map((value) => [
          value,
          among.filter((article) => valuesOf(article)[filter]?.includes(value)).length,
        ]),
      );
    };
    return Object.fromEntries([...loaded].map((filter) => [filter, count(filter)]));
  };

  const load = (options: SearchOptions | undefined): void => {
    for (const filter of Object.keys(options?.filters ?? {})) loaded.add(filter);
  };

  const find = (term: string | null, options: SearchOptions = {}): Found => {
    load(options);
    const matching = articles
      .map((article) => ({ article, score: weigh(term, article) }))
      .filter(({ score }) => score > 0);
    const order = options.sort?.date;
    const admitted = matching.filter(
      ({ article }) =>
        isAdmitted(article, options.filters ?? {}) && (order === undefined || article.isDossier !== true),
    );
    const direction = order === 'asc' ? 1 : -1;
    const ordered = admitted.toSorted((a, b) =>
      order === undefined ? b.score - a.score : direction * a.article.day.localeCompare(b.article.day),
    );
    return {
      results: ordered.map(({ article: { id }, score }): Hit => ({
        id,
        score,
        data: () => Promise.reject(new Error('Nothing here needs a story itself.')),
      })),
      filters: countValues(admitted.map(({ article }) => article)),
    };
  };

  return {
    searched,
    preloaded,
    init: () => Promise.resolve(),
    search: (term, options) => {
      searched.push(term);
      return Promise.resolve(find(term, options));
    },
    preload: (term, options) => {
      preloaded.push(term);
      load(options);
      return Promise.resolve();
    },
    filters: () => {
      for (const filter of articles.flatMap((article) => Object.keys(valuesOf(article)))) loaded.add(filter);
      return Promise.resolve(countValues(articles));
    },
  };
};
