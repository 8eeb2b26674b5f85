import type { Article } from './article.ts';
import { dayToDate } from './dates.ts';
import { toFirstPublished } from './first-published.ts';

/** The later of two moments, either of which may be missing. */
export const toLater = (a: Date | undefined, b: Date | undefined): Date | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** The latest of several moments, any of which may be missing; undefined where all are. */
export const toLatest = (moments: readonly (Date | undefined)[]): Date | undefined =>
  moments.reduce<Date | undefined>(toLater, undefined);

/**
 * When what a story's page says last changed: its publication, an update, a correction, a noted change or an
 * answer to an open question. Never the time of the build.
 */
export const toLastChange = (
  article: Pick<Article, 'publishedAt' | 'writtenOn' | 'updatedAt' | 'corrections' | 'changes' | 'outlook'>,
): Date =>
  [
    article.updatedAt,
    ...article.corrections.map(({ date }) => date),
    ...article.changes.map(({ date }) => date),
    ...article.outlook.map(({ outcome }) => outcome && dayToDate(outcome.date)),
  ].reduce<Date>((latest, at) => toLater(latest, at) ?? latest, toFirstPublished(article));
