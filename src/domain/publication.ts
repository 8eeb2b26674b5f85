import type { Article, PublishedArticle, Question } from './article.ts';
import { compareText, newestFirst } from './order.ts';
import { findDevelopment, findHold, findLead, isOverdue } from './public-moment.ts';
import { toWithdrawn, type WithdrawnArticle } from './withdrawn-article.ts';

const toQuestions = ({ outlook }: Article, instant: Date): readonly Question[] =>
  outlook.map((item) => ({ ...item, isOverdue: isOverdue(item, instant) }));

/**
 * Applies the one publication rule (public-moment.ts) to the stories of a site. Only src/store/ calls it.
 * @param instant the moment the build stands for
 * @param showHeld true in previews: held articles are kept and marked with their hold
 * @returns the articles that may be shown, newest first; those that were taken back are not among them
 */
export const selectPublished = (
  articles: readonly Article[],
  instant: Date,
  showHeld: boolean,
): PublishedArticle[] =>
  articles
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((article) => ({
      ...article,
      hold: findHold(article, instant),
      developing: findDevelopment(article, instant),
      leading: findLead(article, instant),
      outlook: toQuestions(article, instant),
    }))
    .filter((article) => showHeld || article.hold === undefined)
    .map((article) => article as PublishedArticle)
    .toSorted(newestFirst);

/**
 * The other side of the rule: stories that were public and were taken back. One that never was public leaves
 * no trace.
 * @returns what may be said of them, the last to be withdrawn first
 */
export const selectWithdrawn = (
  articles: readonly Article[],
  instant: Date,
  showHeld: boolean,
): WithdrawnArticle[] =>
  articles
    .flatMap((article) => toWithdrawn(article, findHold(article, instant)) ?? [])
    .filter(({ hold }) => showHeld || hold === undefined)
    .toSorted((a, b) => b.withdrawnAt.getTime() - a.withdrawnAt.getTime() || compareText(a.slug, b.slug));
