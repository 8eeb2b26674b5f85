import type { Edition } from '../edition.ts';
import type { Dated } from '../first-published.ts';
import { type Stamp, toCalendarStamp, toDayStamp } from './article-card.ts';

/** The two days of a story that was written later than the day it stands for. */
export interface WrittenDates {
  readonly asOf: Stamp;
  readonly on: Stamp;
}

/** Both days for people; undefined for a story that went out when it was written. */
export const toWrittenDates = (
  { publishedAt, writtenOn }: Dated,
  edition: Edition,
): WrittenDates | undefined =>
  writtenOn === undefined
    ? undefined
    : {
        asOf: toDayStamp(publishedAt, edition),
        on: toCalendarStamp(writtenOn, edition),
      };

/** Both days as a line of text: "As of 19 February 2026 · written 22 November 2026". */
export const toDatesLine = (article: Dated, edition: Edition): string | undefined => {
  const dates = toWrittenDates(article, edition);
  return dates && edition.text.article.datesOf(dates.asOf.text, dates.on.text);
};
