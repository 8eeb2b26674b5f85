/** What a reader asks of the list of statements. */
export interface ClaimQuery {
  /** Facet and value, all of which a statement must have. */
  readonly facets: readonly (readonly [facet: string, value: string])[];
  /** First and last day, "" where there is no limit. */
  readonly from: string;
  readonly to: string;
}

/** A plain list of the site, in pages. */
export interface PlainList {
  /** Address of its first page. */
  readonly hub: string;
  /** Its statements. */
  readonly total: number;
}

/** What is known of a statement: the data attributes of its item and of its story's. */
export type ClaimFacts = Readonly<Partial<Record<string, string>>>;

/** Tells whether a statement is among those asked for. */
export const isAskedFor = (facts: ClaimFacts, { facets, from, to }: ClaimQuery): boolean => {
  const day = facts.day ?? '';
  return (
    (from === '' || day >= from) &&
    (to === '' || day <= to) &&
    facets.every(([facet, value]) =>
      facet === 'year' ? day.startsWith(value) : facts[facet]?.split(' ').includes(value),
    )
  );
};

/** The lists of the years that days lie in, newest first; all of them where there is no limit. */
export const pickYears = (years: readonly (PlainList & { readonly year: string })[], query: ClaimQuery) =>
  years.filter(
    ({ year }) =>
      (query.from === '' || year >= query.from.slice(0, 4)) &&
      (query.to === '' || year <= query.to.slice(0, 4)),
  );

const sum = (lists: readonly PlainList[]): number => lists.reduce((total, list) => total + list.total, 0);

/**
 * Chooses the lists to look through: those with the fewest statements.
 * @param ways each a list, or several, that hold all that is asked for
 */
export const pickShortest = (ways: readonly (readonly PlainList[])[]): readonly PlainList[] =>
  ways.reduce((shortest, way) => (sum(way) < sum(shortest) ? way : shortest));
