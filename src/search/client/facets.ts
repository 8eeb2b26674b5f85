/** What stories can be narrowed by: names of the filters in the index, in the address and in the texts. */
export const facetIds = ['topic', 'country', 'author', 'year', 'speaker', 'status', 'kind'] as const;
export type FacetId = (typeof facetIds)[number];

/** Value → number of stories. */
export type Counts = Readonly<Partial<Record<string, number>>>;

/** Facet or "month" → value → number of stories. */
export type FacetCounts = Readonly<Partial<Record<string, Counts>>>;
