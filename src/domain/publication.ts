import type { Article, Hold, PublishedArticle } from './article.ts';
import { newestFirst } from './order.ts';

/** Why an article is not public at an instant, or undefined when it is. A story is public from its second on. */
export const findHold = (article: Article, instant: Date): Hold | undefined => {
  if (article.isDraft) return 'draft';
  return article.publishedAt.getTime() > instant.getTime() ? 'embargo' : undefined;
};

/**
 * The one publication rule. Only src/store/ calls it.
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
    .map((article) => ({ ...article, hold: findHold(article, instant) }))
    .filter((article) => showHeld || article.hold === undefined)
    .map((article) => article as PublishedArticle)
    .toSorted(newestFirst);
