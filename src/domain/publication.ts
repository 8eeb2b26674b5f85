import type { Article, PublishedArticle } from './article.ts';
import { newestFirst } from './order.ts';
import { findDevelopment, findHold } from './public-moment.ts';

/**
 * Applies the one publication rule (public-moment.ts) to the stories of a site. Only src/store/ calls it.
 * @param instant the moment the build stands for
 * @param showHeld true in previews: held articles are kept and marked with their hold
 * @returns the articles that may be shown, newest first
 */
export const selectPublished = (
  articles: readonly Article[],
  instant: Date,
  showHeld: boolean,
): PublishedArticle[] =>
  articles
    .map((article) => ({
      ...article,
      hold: findHold(article, instant),
      developing: findDevelopment(article, instant),
    }))
    .filter((article) => showHeld || article.hold === undefined)
    .map((article) => article as PublishedArticle)
    .toSorted(newestFirst);
