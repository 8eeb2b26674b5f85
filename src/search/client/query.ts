/** What a reader asks for; the address of the search page holds exactly this. */
export interface Query {
  readonly words: string;
  /** Facet id → value chosen. */
  readonly facets: Readonly<Record<string, string>>;
}

/** Longest text searched for; what is longer is cut, since nobody means it. */
export const maxWordsChars = 200;

/**
 * Reads a query from the search part of an address.
 * @param known facet id → values there are
 * @returns the query, and whether the address asked for a value that does not exist
 */
export const parseQuery = (
  search: string,
  known: Readonly<Record<string, readonly string[]>>,
): { readonly query: Query; readonly hasUnknown: boolean } => {
  const parameters = new URLSearchParams(search);
  const asked = Object.keys(known).flatMap((facet) => {
    const value = parameters.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  const valid = asked.filter(([facet, value]) => known[facet]?.includes(value));
  return {
    query: {
      words: (parameters.get('q') ?? '').slice(0, maxWordsChars),
      facets: Object.fromEntries(valid),
    },
    hasUnknown: valid.length < asked.length,
  };
};

/** The search part of the address for a query: "?q=launchers&country=Japan", or "" for an empty query. */
export const formatQuery = ({ words, facets }: Query): string => {
  const parameters = new URLSearchParams([
    ...(words.trim() === '' ? [] : [['q', words.trim()]]),
    ...Object.entries(facets).filter(([, value]) => value !== ''),
  ]);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
};
