import type { PublishedArticle } from './article.ts';
import { groupByKeys } from './group-by-keys.ts';
import { listStatements, type StoryStatement } from './claim-facets.ts';

/** The statements of stories that rest on a publisher. */
export const listStatementsOn = (publisher: string, stories: readonly PublishedArticle[]): StoryStatement[] =>
  listStatements(stories).filter(({ claim }) =>
    claim.sources.some((source) => source.publisher.id === publisher),
  );

/** Statements by the name of the agency whose reports their sources carry. */
export type CarriedStatements = ReadonlyMap<string, readonly StoryStatement[]>;

/** Groups the statements of stories by the agencies whose reports their sources carry. */
export const groupCarriedStatements = (articles: readonly PublishedArticle[]): CarriedStatements =>
  groupByKeys(listStatements(articles), ({ claim }) => claim.sources.flatMap(({ relays }) => relays ?? []));

/** The statements that rest on a publisher's reports as others carry them, and not on its own pages. */
export const listStatementsCarrying = (
  publisher: { readonly id: string; readonly name: string },
  carried: CarriedStatements,
): StoryStatement[] =>
  (carried.get(publisher.name) ?? []).filter(({ claim }) =>
    claim.sources.every((source) => source.publisher.id !== publisher.id),
  );
