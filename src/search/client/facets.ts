import { languageSign } from '../../domain/facet-value.ts';

/** What stories can be narrowed by: names of the filters in the index, in the address and in the texts. */
export const facetIds = ['topic', 'country', 'type', 'author', 'year', 'speaker', 'status', 'kind'] as const;
export type FacetId = (typeof facetIds)[number];

/** Value → number of stories. */
export type Counts = Readonly<Partial<Record<string, number>>>;

/** Facet or "month" → value → number of stories. */
export type FacetCounts = Readonly<Partial<Record<string, Counts>>>;

/** A value of a facet as the index has it: its slug, and the name that readers see. */
export const formatFacetValue = ({ slug, name }: { readonly slug: string; readonly name: string }): string =>
  `${slug} ${name}`;

/** The slug of a value, which is in the address; a year is its own. */
export const slugOf = (value: string): string => value.split(' ', 1)[0] ?? '';

/** The name of a value. */
export const nameOf = (value: string): string =>
  value.slice(value.indexOf(' ') + 1).split(languageSign, 1)[0] ?? '';

/** The language of its name as BCP 47; empty where it is that of the page. */
export const languageOf = (value: string): string => value.split(languageSign)[1] ?? '';
