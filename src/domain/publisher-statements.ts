import type { PublishedArticle } from './article.ts';
import { listStatements, type StoryStatement } from './claim-facets.ts';

/** The statements of stories that rest on a publisher. */
export const listStatementsOn = (publisher: string, stories: readonly PublishedArticle[]): StoryStatement[] =>
  listStatements(stories).filter(({ claim }) =>
    claim.sources.some((source) => source.publisher.id === publisher),
  );

/** Statements by the name of the agency whose reports their sources carry. */
export type CarriedStatements = ReadonlyMap<string, readonly StoryStatement[]>;

/** Groups the statements of stories by the agencies whose reports their sources carry. */
export const groupCarriedStatements = (articles: readonly PublishedArticle[]): CarriedStatements => {
  const groups = new Map<string, StoryStatement[]>();
  for (const statement of listStatements(articles)) {
    for (const agency of new Set(statement.claim.sources.map(({ relays }) => relays))) {
      if (agency === undefined) continue;
      const group = groups.get(agency);
      if (group) group.push(statement);
      else groups.set(agency, [statement]);
    }
  }
  return groups;
};

/** The statements that rest on a publisher's reports as others carry them, and not on its own pages. */
export const listStatementsCarrying = (
  publisher: { readonly id: string; readonly name: string },
  carried: CarriedStatements,
): StoryStatement[] =>
  (carried.get(publisher.name) ?? []).filter(({ claim }) =>
    claim.sources.every((source) => source.publisher.id !== publisher.id),
  );
