import type { PublishedArticle } from './article.ts';
import { groupByKeys } from './group-by-keys.ts';
import { listClaims, type ArticleClaim } from './claim-facets.ts';

/** The statements of stories that rest on a publisher. */
export const listClaimsOn = (publisher: string, articles: readonly PublishedArticle[]): ArticleClaim[] =>
  listClaims(articles).filter(({ claim }) =>
    claim.sources.some((source) => source.publisher.id === publisher),
  );

/** Statements by the name of the agency whose reports their sources carry. */
export type CarriedClaims = ReadonlyMap<string, readonly ArticleClaim[]>;

/** Groups the statements of stories by the agencies whose reports their sources carry. */
export const groupCarriedClaims = (articles: readonly PublishedArticle[]): CarriedClaims =>
  groupByKeys(listClaims(articles), ({ claim }) => claim.sources.flatMap(({ relays }) => relays ?? []));

/** The statements that rest on a publisher's reports as others carry them, and not on its own pages. */
export const listClaimsCarrying = (
  publisher: { readonly id: string; readonly name: string },
  carried: CarriedClaims,
): ArticleClaim[] =>
  (carried.get(publisher.name) ?? []).filter(({ claim }) =>
    claim.sources.every((source) => source.publisher.id !== publisher.id),
  );
