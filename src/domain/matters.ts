import type { Claim, PublishedArticle } from './article.ts';

/** What one story says of a matter. */
export interface MatterStatement {
  readonly article: PublishedArticle;
  readonly claim: Claim;
}

/**
 * Groups statements that share an id over the stories, newest story first.
 * @param articles newest first
 * @returns only matters that more than one story speaks of
 */
export const groupMatters = (
  articles: readonly PublishedArticle[],
): ReadonlyMap<string, readonly MatterStatement[]> => {
  const statements = articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })));
  return new Map(
    [...Map.groupBy(statements, ({ claim }) => claim.matter)].flatMap(([matter, group]) =>
      matter !== undefined && new Set(group.map(({ article }) => article.slug)).size > 1
        ? [[matter, group] as const]
        : [],
    ),
  );
};
