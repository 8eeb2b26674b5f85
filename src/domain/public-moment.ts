import type { Article, Hold } from './article.ts';
import type { OutlookItem } from './content-types.ts';
import { dayToDate } from './dates.ts';

/**
 * The one rule of what is public when. A build stands for one instant; a story and its marks change on the very
 * second that is written in it, in no zone's calendar: public from `published` on, developing until
 * `developingUntil`, leading the front page until `leadUntil`, and no longer at that second. Each mark changes once,
 * so that no page changes from day to day.
 */

/** What the rule looks at. */
export type Timed = Pick<Article, 'isDraft' | 'publishedAt'>;

/** From when on a story is public, in milliseconds since 1970; Infinity for a draft, which has no hour yet. */
export const toPublicFrom = ({ isDraft, publishedAt }: Timed): number =>
  isDraft ? Infinity : publishedAt.getTime();

/** Whether something is public at a moment, both in milliseconds: from its second on. */
export const isPublicAt = (publicFrom: number, time: number): boolean => publicFrom <= time;

/** Why a story is not public at an instant, or undefined when it is. */
export const findHold = (article: Timed, instant: Date): Hold | undefined => {
  if (isPublicAt(toPublicFrom(article), instant.getTime())) return undefined;
  return article.isDraft ? 'draft' : 'embargo';
};

/** Until when a story is marked as developing; undefined where it is not, or no longer. */
export const findDevelopment = (
  { developingUntil }: Pick<Article, 'developingUntil'>,
  instant: Date,
): Date | undefined =>
  developingUntil !== undefined && developingUntil.getTime() > instant.getTime()
    ? developingUntil
    : undefined;

/** Until when a story leads the front page by an editor's choice; undefined where it does not, or no longer. */
export const findLead = ({ leadUntil }: Pick<Article, 'leadUntil'>, instant: Date): Date | undefined =>
  leadUntil !== undefined && leadUntil.getTime() > instant.getTime() ? leadUntil : undefined;

/** A day is over everywhere on earth thirty-six hours after it began in UTC. */
export const overdueAfterMs = 36 * 3_600_000;

/** How long a story is news, by the rules of Google News. */
export const newsMs = 2 * 86_400_000;

/** When the day of a question is over in every zone. */
export const toOverdueFrom = ({ due }: Pick<OutlookItem, 'due'>): Date =>
  new Date(dayToDate(due).getTime() + overdueAfterMs);

/** Whether a question is still open when the day on which it was to be answered is over, in every zone. */
export const isOverdue = (question: Pick<OutlookItem, 'due' | 'outcome'>, instant: Date): boolean =>
  question.outcome === undefined && instant >= toOverdueFrom(question);
