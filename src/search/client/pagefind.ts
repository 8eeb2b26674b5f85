/** The part of Pagefind's browser interface (1.6) that we use. */

export interface Section {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
}

export interface Story {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly sub_results: readonly Section[];
}

export interface Found {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<Story> }[];
  readonly filters: Readonly<Partial<Record<string, Readonly<Partial<Record<string, number>>>>>>;
}

export type Filters = Readonly<Record<string, string>>;

export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string | null,
    options?: { readonly filters?: Filters; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<Found>;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind from the built index, once; nothing of search is fetched before this is called.
 * @throws Error when the index is not there; the next call tries again
 */
export const loadPagefind = (): Promise<Pagefind> => {
  loading ??= (async () => {
    // Not a literal: the bundler must leave the import to the browser.
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
};
