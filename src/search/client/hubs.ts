import type { FacetId } from './facets.ts';

/** A page that collects stories: a topic, country, author or year. */
export interface Hub {
  readonly name: string;
  /** "/topics/nuclear-policy/". */
  readonly address: string;
  /** Stories in it. */
  readonly total: number;
}

/** The hubs that the page lists, by facet. */
export type Hubs = Readonly<Partial<Record<FacetId, readonly Hub[]>>>;

/** Facets whose hubs have feeds. */
export const followed = ['topic', 'country', 'author'] as const;
