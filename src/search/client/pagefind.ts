/** The part of Pagefind's browser interface (1.6) that we use. */
import type { FacetCounts } from './facets.ts';

export interface Section {
  readonly title: string;
  readonly url: string;
}

export interface FoundArticle {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly sub_results: readonly Section[];
  /** Everything on the page with an id, by the number of the word that it begins at. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
  /** Numbers of the words that were found. */
  readonly locations: readonly number[];
}

/** A story found, not yet loaded. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<FoundArticle>;
}

export interface Found {
  readonly results: readonly Hit[];
  /** Counts among the results, of the filters loaded so far. */
  readonly filters: FacetCounts;
}

/** Values of which a page must have one. */
interface Wanted {
  readonly any: readonly string[];
}

/** Values that a page must not have, by their filter. */
type Unwanted = Readonly<Record<string, string>>;

/** Filter → values of which a page must have one; under "not", those that it must not have. */
export type Filters = Readonly<Record<string, Wanted | Unwanted>>;

export interface SearchOptions {
  readonly filters?: Filters;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Pagefind {
  readonly init: () => Promise<void>;
  /** @param words null finds every story */
  readonly search: (words: string | null, options?: SearchOptions) => Promise<Found>;
  /** Fetches what a search would need. */
  readonly preload: (words: string | null, options?: SearchOptions) => Promise<void>;
  /** Loads every filter and counts its values in the whole index. */
  readonly filters: () => Promise<FacetCounts>;
}

/**
 * Loads Pagefind from the built index; nothing of search is fetched before this is called.
 * @throws Error when the index is not there
 */
export const loadPagefind = async (): Promise<Pagefind> => {
  // Not a literal: the bundler must leave the import to the browser.
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
};
