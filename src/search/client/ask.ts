import type { FacetCounts, FacetId } from './facets.ts';
import { facetIds } from './facets.ts';
import { loadOnce } from './load-once.ts';
import { selectMonths } from './months.ts';
import type { Filters, Hit, Pagefind, SearchOptions } from './pagefind.ts';
import type { Query } from './query.ts';
import { loadRecencyRanking } from './recency.ts';
import { normaliseWord, readPhrase, splitWords } from './search-words.ts';
import { correctSpelling, type Spelling, type Vocabulary } from './spelling.ts';

/** What was found for a query. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** The words searched for instead, where those of the query were misspelt. */
  readonly corrected: string | undefined;
  /** Words of the query that no story holds and that resemble none. */
  readonly missing: readonly string[];
  /**
   * Counts of every facet and of months. Those of a facet disregard the choice within it: each count is what
   * choosing that value too would add.
   */
  readonly countFacets: () => Promise<FacetCounts>;
}

/** Letters that continue no word of any language. */
const noWord = 'qxzqx';

const monthFilter = 'month';
type FilterId = FacetId | typeof monthFilter;

/** Asks an index. */
export class Asker {
  readonly #pagefind: Pagefind;
  readonly #loadVocabulary: () => Promise<Vocabulary>;
  readonly #loadRanking: () => ReturnType<typeof loadRecencyRanking>;
  /** Counts of every facet and of months in the whole index. */
  readonly loadTotals: () => Promise<FacetCounts>;

  /** @param fetchVocabulary called for the first word that no story holds */
  constructor(pagefind: Pagefind, fetchVocabulary: () => Promise<Vocabulary>) {
    this.#pagefind = pagefind;
    this.#loadVocabulary = loadOnce(fetchVocabulary);
    this.#loadRanking = loadOnce(() => loadRecencyRanking(pagefind));
    this.loadTotals = loadOnce(async () => {
      const totals = await pagefind.filters();
      // Pagefind keeps silent about filters that it could not load.
      if (Object.keys(totals).length === 0) throw new Error('No index.');
      return totals;
    });
  }

  /**
   * Finds stories.
   * @param isTyping the last word may not be finished, and is then not corrected
   * @throws Error when a part of the index cannot be loaded
   */
  async ask(query: Query, isTyping = false): Promise<Answer> {
    const phrase = readPhrase(query.words);
    const spelling = await this.#spell(splitWords(phrase ?? query.words), query, phrase, isTyping);
    const words = spelling.words.join(' ');
    const term = toTerm(query.words, words, phrase);
    const filters = await this.#toFilters(query);
    const hits = await this.#find(term, words, query, filters);
    if (hits.length === 0 && spelling.isDoubtful) throw new Error('No index.');
    return {
      hits,
      corrected: spelling.isCorrected ? spelling.words.join(' ') : undefined,
      missing: spelling.missing,
      countFacets: () => this.#countFacets(term, filters),
    };
  }

  async #spell(
    words: readonly string[],
    query: Query,
    phrase: string | undefined,
    isTyping: boolean,
  ): Promise<Spelling> {
    // What stands in quotation marks is meant as it is written.
    if (words.length === 0 || phrase !== undefined) {
      return { words, isCorrected: false, missing: [], isDoubtful: false };
    }
    // One round to the server for all words, instead of one for each.
    await this.#pagefind.preload([...new Set([...words, ...words.map(normaliseWord)])].join(' '));
    const forms = await Promise.all(words.map((word) => this.#findForm(word)));
    const finished = isTyping ? forms.slice(0, -1) : forms;
    const spelling = await correctSpelling(finished, {
      isThere: (word) => this.#isThere(word),
      // What begins no word finds the same as with anything behind it: Pagefind then takes its beginning.
      isBeginning: async (word) => (await this.#findIds(word)) !== (await this.#findIds(word + noWord)),
      loadVocabulary: query.isVerbatim
        ? () => Promise.resolve([])
        : () => this.#loadVocabulary().catch(() => undefined),
    });
    return { ...spelling, words: [...spelling.words, ...forms.slice(finished.length)] };
  }

  /** The form of a word to search for: bare, where that begins the word or stands in a story by itself. */
  async #findForm(word: string): Promise<string> {
    const bare = normaliseWord(word);
    return word.startsWith(bare) || (await this.#isThere(bare)) ? bare : word;
  }

  async #isThere(word: string): Promise<boolean> {
    return (await this.#findIds(`"${word}"`)) !== '';
  }

  /** The stories found for a term, as one text to compare. */
  async #findIds(term: string): Promise<string> {
    const { results } = await this.#pagefind.search(term);
    return results
      .map(({ id }) => id)
      .toSorted()
      .join(' ');
  }

  async #toFilters({ facets, from, to }: Query): Promise<Filters> {
    const filters: Partial<Record<FilterId, { readonly any: readonly string[] }>> = {};
    for (const [facet, values] of Object.entries(facets)) filters[facet as FacetId] = { any: values };
    if (from !== undefined || to !== undefined) {
      const months = Object.keys((await this.loadTotals()).month ?? {});
      const wanted = selectMonths(months, from, to);
      // A month without a story still has to find nothing, rather than everything.
      filters.month = { any: wanted.length > 0 ? wanted : ['-'] };
    }
    return filters;
  }

  async #find(
    term: string | null | undefined,
    words: string,
    { sort }: Query,
    filters: Filters,
  ): Promise<readonly Hit[]> {
    if (term === undefined) return [];
    const byDate = (order: 'asc' | 'desc'): SearchOptions => ({ filters, sort: { date: order } });
    if (sort !== undefined || term === null) {
      return (await this.#pagefind.search(term, byDate(sort === 'oldest' ? 'asc' : 'desc'))).results;
    }
    const [{ results }, rank] = await Promise.all([
      this.#pagefind.search(term, { filters }),
      this.#loadRanking(),
    ]);
    if (term === words) return rank(results);
    // Pagefind finds a phrase but does not rank it: the order is that of its words.
    const inPhrase = new Set(results.map(({ id }) => id));
    const { results: ranked } = await this.#pagefind.search(words, { filters });
    return rank(ranked.filter(({ id }) => inPhrase.has(id)));
  }

  async #countFacets(term: string | null | undefined, filters: Filters): Promise<FacetCounts> {
    await this.loadTotals();
    if (term === undefined) return {};
    const ids: readonly FilterId[] = [...facetIds, monthFilter];
    const count = async (ignored?: FilterId): Promise<FacetCounts> => {
      const kept = Object.fromEntries(Object.entries(filters).filter(([id]) => id !== ignored));
      return (await this.#pagefind.search(term, { filters: kept })).filters;
    };
    const all = await count();
    const counts = await Promise.all(
      ids.map(async (id) => [id, (id in filters ? await count(id) : all)[id] ?? {}] as const),
    );
    return Object.fromEntries(counts);
  }
}

/** What Pagefind is asked: null for every story, quotation marks around a phrase; undefined can find none. */
const toTerm = (asked: string, words: string, phrase: string | undefined): string | null | undefined => {
  if (words === '') return asked.trim() === '' ? null : undefined;
  return phrase === undefined ? words : `"${words}"`;
};
