import type { Article } from './article.ts';
import { dayToDate, toDay } from './dates.ts';
import type { Edition } from './edition.ts';

/** The two dates of a story: the moment whose knowledge it gives, and the day it was written if that came later. */
export type Dated = Pick<Article, 'publishedAt' | 'writtenOn'>;

/**
 * When anyone can first have read a story: at its hour, or, where it was written later than the day it stands
 * for, on the day it was written, which begins in UTC. What tells people or
 * machines that a story was published says this moment; lists are ordered by `publishedAt`.
 */
export const toFirstPublished = ({ publishedAt, writtenOn }: Dated): Date =>
  writtenOn !== undefined && dayToDate(writtenOn) > publishedAt ? dayToDate(writtenOn) : publishedAt;

/** When what a story says last changed in substance: its last update, or else the moment it was first published. */
export const toLastUpdated = (article: Dated & Pick<Article, 'updatedAt'>): Date =>
  article.updatedAt ?? toFirstPublished(article);

/** The day whose knowledge a story gives ("2026-02-19"), where it was written later; otherwise nothing. */
export const toAsOf = (
  { publishedAt, writtenOn }: Dated,
  { zone }: Pick<Edition, 'zone'>,
): string | undefined => (writtenOn === undefined ? undefined : toDay(publishedAt, zone));
