import type { Article, Hold } from './article.ts';

/**
 * The one rule of what is public when. A build stands for one instant; a story and its marks change on the very
 * second that is written in it, in no zone's calendar: public from `published` on, developing until
 * `developingUntil`, and no longer at that second.
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
