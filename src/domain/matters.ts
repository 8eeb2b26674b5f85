import type { PublishedArticle } from './article.ts';
import { type ArticleClaim, listClaims } from './claim-facets.ts';

/**
 * Groups statements that share an id over the stories, newest story first.
 * @param articles newest first
 * @returns only matters that more than one story speaks of
 */
export const groupMatters = (
  articles: readonly PublishedArticle[],
): ReadonlyMap<string, readonly ArticleClaim[]> =>
  new Map(
    [...Map.groupBy(listClaims(articles), ({ claim }) => claim.matter)].flatMap(([matter, group]) =>
      matter !== undefined && new Set(group.map(({ article }) => article.slug)).size > 1
        ? [[matter, group] as const]
        : [],
    ),
  );
