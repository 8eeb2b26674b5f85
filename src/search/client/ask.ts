import { isFigure, isNumberedName, splitFigure } from '../sameness/figures.ts';
import { respell } from '../sameness/respelling.ts';
import type { FacetCounts, FacetId } from './facets.ts';
import { facetIds } from './facets.ts';
import { loadOnce } from './load-once.ts';
import { selectMonths } from './months.ts';
import type * as normalising from './normalise-word.ts';
import type { Filters, Hit, Pagefind, SearchOptions } from './pagefind.ts';
import type { Query } from './query.ts';
import { loadRecencyRanking } from './recency.ts';
import { isCheckable, readPhrase, splitWords } from './search-words.ts';
import type * as spelling from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What replaces words that no story holds; fetched when a search needs it. */
// No literal address: to those, Vite adds a kilobyte of script that preloads style sheets.
const loadSpelling = () => import('./spell' + 'ing.ts') as Promise<typeof spelling>;

/** What takes off what is written onto words of some scripts; fetched for the first word of these. */
const loadNormalising = () => import('./normalise' + '-word.ts') as Promise<typeof normalising>;

/** What the words of a script are searched by. */
interface Script extends Omit<typeof normalising, 'toWords'> {
  readonly toWords: (word: string) => string | readonly string[];
}

/** What was found for a query. */
export interface Answer {
  /** What the index was asked: null for every story; undefined where it was not asked at all. */
  readonly term: string | null | undefined;
  /** The index, for what is no story. */
  readonly pagefind: Pick<Pagefind, 'search'>;
  readonly hits: readonly Hit[];
  /** Whether no story has the last word of the query as it stands, so that what begins with it was found. */
  readonly isBegun: boolean;
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

/** What the index is asked for. */
interface Sought {
  readonly words: string;
  /** The same with figures as one word: what is so comes first. */
  readonly first: string;
  readonly corrected?: string | undefined;
  readonly missing?: readonly string[];
  readonly isDoubtful?: boolean;
}

/** Letters of scripts in which words are written onto one another, among others: see normalise-word.ts. */
const otherScript = /[^\P{L}\p{Script=Latin}]/u;

/** Of other scripts, a word is looked for as it is spelt. */
const asSpelt: Script = {
  toBare: respell,
  toBarest: respell,
  toWords: (word) => word,
};

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
    const script = otherScript.test(query.words) ? await loadNormalising().catch(() => asSpelt) : asSpelt;
    const typed = splitWords(phrase ?? query.words).flatMap(script.toWords);
    const last = phrase === undefined ? typed.at(-1) : undefined;
    const sought =
      phrase === undefined ? await this.#seek(typed, script, query, isTyping) : await this.#seekPhrase(typed);
    const { words } = sought;
    const term = toTerm(query.words, words, phrase);
    const filters = await this.#toFilters(query);
    const hits = await this.#find(term, sought, query, filters);
    if (hits.length === 0 && sought.isDoubtful === true) throw new Error('No index.');
    return {
      term,
      pagefind: this.#pagefind,
      hits,
      isBegun: last !== undefined && !(await this.#isThere(respell(last))),
      corrected: sought.corrected,
      missing: sought.missing ?? [],
      countFacets: () => this.#countFacets(term, filters),
    };
  }

  /** What is in quotation marks is meant as it is written; a figure in it may be one word in the index. */
  async #seekPhrase(typed: readonly string[]): Promise<Sought> {
    const words = typed.map(respell);
    const asTyped = words.join(' ');
    const joined = await this.#joinFigures(words);
    const isTyped = joined === asTyped || (await this.#isThere(asTyped));
    const phrase = isTyped ? asTyped : joined;
    return { words: phrase, first: phrase };
  }

  async #seek(
    typed: readonly string[],
    { toBare, toBarest }: Script,
    query: Query,
    isTyping: boolean,
  ): Promise<Sought> {
    if (typed.length === 0) return { words: '', first: '' };
    // One round to the server for all words, instead of one for each.
    await this.#pagefind.preload(
      [...new Set(typed.flatMap((word) => [word, toBare(word), ...splitFigure(word)]))].join(' '),
    );
    const forms = await Promise.all(
      typed.map((word) => this.#findForm(respell(word), toBare(word), toBarest(word))),
    );
    const finished = isTyping ? forms.slice(0, -1) : forms;
    const spelling = await this.#correct(finished, query);
    const words = [...spelling.words, ...forms.slice(finished.length)];
    const asked = words.map(respell).join(' ');
    const toTyped = new Map(forms.map((form, index) => [form, typed[index] ?? form]));
    const showAsTyped = (shown: readonly string[]): readonly string[] =>
      shown.map((word) => toTyped.get(word) ?? word);
    return {
      words: asked,
      first: await this.#joinFigures(asked.split(' ')),
      corrected: spelling.isCorrected ? showAsTyped(words).join(' ') : undefined,
      missing: showAsTyped(spelling.missing),
      isDoubtful: spelling.isDoubtful,
    };
  }

  async #correct(words: readonly string[], { isVerbatim = false }: Query): Promise<spelling.Spelling> {
    const areThere = await Promise.all(
      words.map(async (word) => !isCheckable(word) || (await this.#isThere(word))),
    );
    const unchecked = { words, isCorrected: false, missing: [], isDoubtful: false };
    if (areThere.every(Boolean)) return unchecked;
    // Where it cannot be loaded, words stay as they are.
    const spelling = await loadSpelling().catch(() => undefined);
    return (
      spelling?.correctSpelling(words, {
        isThere: (word) => this.#isThere(word),
        isBeginning: (word) => this.#isBeginning(word),
        loadVocabulary: isVerbatim
          ? () => Promise.resolve([])
          : () => this.#loadVocabulary().catch(() => undefined),
      }) ?? unchecked
    );
  }

  /**
   * The form of a word to search for: the bare one, where it finds all that the word does; the parts of a figure
   * or of a word with a hyphen, where the index has it in no other way.
   * @param barest its form if no story has it
   */
  async #findForm(spelt: string, bare: string, barest: string): Promise<string> {
    if (bare === spelt && barest !== spelt) {
      const isUnknown = !(await this.#isBeginning(spelt)) && (await this.#isBeginning(barest));
      return isUnknown ? barest : spelt;
    }
    if (bare !== spelt) {
      const isFound = (await this.#isBeginning(spelt))
        ? await this.#covers(bare, spelt)
        : await this.#isBeginning(bare);
      return isFound ? bare : spelt;
    }
    const parts = splitFigure(spelt);
    if (parts.length < 2 || (!isNumberedName(spelt) && (await this.#isBeginning(spelt)))) return spelt;
    return parts.join(' ');
  }

  /** The words of a query, neighbours that the index has as one figure together. */
  async #joinFigures(words: readonly string[]): Promise<string> {
    let joined = words[0] ?? '';
    for (const [index, word] of words.slice(1).entries()) {
      const before = words[index] ?? '';
      joined += isFigure(before, word) && (await this.#isThere(before + word)) ? word : ` ${word}`;
    }
    return joined;
  }

  /**
   * Whether a story holds a word or one that begins with it. What begins none finds the same as with anything
   * behind it: Pagefind then takes its beginning.
   */
  async #isBeginning(word: string): Promise<boolean> {
    return (
      (await this.#isThere(word)) || (await this.#findIds(word)) !== (await this.#findIds(word + noWord))
    );
  }

  /** Whether every story that a word finds is found by another. */
  async #covers(other: string, word: string): Promise<boolean> {
    const found = new Set((await this.#findIds(other)).split(' '));
    return (await this.#findIds(word)).split(' ').every((id) => found.has(id));
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
    // Dossiers are found apart: see beside-results.ts.
    return { ...filters, not: { page: 'dossier' } };
  }

  async #find(
    term: string | null | undefined,
    { words, first }: Sought,
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
    if (term === words) {
      if (first === words) return rank(results);
      // Stories that have it as one figure come before those that have its parts.
      const inFront = new Set((await this.#pagefind.search(first, { filters })).results.map(({ id }) => id));
      return rank(results).toSorted((a, b) => Number(inFront.has(b.id)) - Number(inFront.has(a.id)));
    }
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
