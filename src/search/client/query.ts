import { type FacetCounts, type FacetId, facetIds, nameOf, slugOf } from './facets.ts';
import { isMonth } from './months.ts';

/** Orders besides the usual one, by how well a story matches. */
export const sortOrders = ['newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What of the languages of the site is searched besides that of the page: all, or none. */
const languageChoices = ['all'] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** What a reader asks for; the address of the search page holds exactly this. */
export interface Query {
  readonly words: string;
  /** Values chosen, as the index has them; a story needs one of each facet that is named. */
  readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  /** First month wanted, e.g. "2026-02". */
  readonly from?: string | undefined;
  /** Last month wanted. */
  readonly to?: string | undefined;
  readonly sort?: SortOrder | undefined;
  /** Which other languages of the site are searched, too. */
  readonly languages?: LanguageChoice | undefined;
  /** Take the words as they are written, even one that no story holds. */
  readonly isVerbatim?: boolean;
}

/** What was wrong with an address: a filter that there is not, or a range of months upside down. */
export type Slip = 'unknown' | 'swapped';

/** Longest text searched for; what is longer is cut, since nobody means it. */
export const maxWordsChars = 200;

/** Whether the address names a value of a facet, which only the index can tell to be there. */
export const namesFacets = (search: string): boolean => {
  const parameters = new URLSearchParams(search);
  return facetIds.some((facet) => parameters.has(facet));
};

/** The months of a range in their order. */
export const orderMonths = (
  from: string | undefined,
  to: string | undefined,
): { readonly from: string | undefined; readonly to: string | undefined; readonly wasSwapped: boolean } =>
  from !== undefined && to !== undefined && from > to
    ? { from: to, to: from, wasSwapped: true }
    : { from, to, wasSwapped: false };

/**
 * Reads a query from the search part of an address. What does not exist is left out and told.
 * @param known facet → values that the index has
 */
export const parseQuery = (
  search: string,
  known: FacetCounts,
): { readonly query: Query; readonly slips: readonly Slip[] } => {
  const parameters = new URLSearchParams(search);
  const slips = new Set<Slip>();
  const keep = <Value extends string>(
    value: string | null,
    isKnown: (text: string) => text is Value,
  ): Value | undefined => {
    if (value === null || value === '') return undefined;
    if (isKnown(value)) return value;
    slips.add('unknown');
    return undefined;
  };
  const facets: Partial<Record<FacetId, readonly string[]>> = {};
  for (const facet of facetIds) {
    const values = new Set(
      parameters.getAll(facet).flatMap((written) => {
        // By their slugs, or by their names as addresses once had them.
        const found = Object.keys(known[facet] ?? {}).filter((value) =>
          [slugOf(value), nameOf(value)].some((form) => form.toLowerCase() === written.toLowerCase()),
        );
        if (written !== '' && found.length === 0) slips.add('unknown');
        return found;
      }),
    );
    if (values.size > 0) facets[facet] = [...values];
  }
  const { wasSwapped, ...months } = orderMonths(
    keep(parameters.get('from'), isMonth),
    keep(parameters.get('to'), isMonth),
  );
  if (wasSwapped) slips.add('swapped');
  const keepOneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    keep(parameters.get(name), (text): text is Value => values.some((value) => value === text));
  return {
    query: {
      words: (parameters.get('q') ?? '').slice(0, maxWordsChars).toWellFormed(),
      facets,
      ...months,
      sort: keepOneOf('sort', sortOrders),
      languages: keepOneOf('languages', languageChoices),
      isVerbatim: parameters.has('exact'),
    },
    slips: [...slips],
  };
};

/** The search part of the address for a query: "?q=launchers&country=japan", or "" for an empty query. */
export const formatQuery = ({ words, facets, from, to, sort, languages, isVerbatim }: Query): string => {
  const parameters = new URLSearchParams([
    ...(words.trim() === '' ? [] : [['q', words.trim()]]),
    ...facetIds.flatMap((facet) => (facets[facet] ?? []).map((value) => [facet, slugOf(value)])),
    ...Object.entries({ from, to, sort, languages, exact: isVerbatim ? '1' : undefined }).flatMap(
      ([name, value]) => (value === undefined ? [] : [[name, value]]),
    ),
  ]);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
};

/** Whether a query asks for nothing; an order or a choice of languages alone is no question. */
export const isEmptyQuery = ({ words, facets, from, to }: Query): boolean =>
  formatQuery({ words, facets, from, to }) === '';
