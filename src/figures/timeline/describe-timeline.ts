import type { CitedSource } from '../cited.ts';
import type { ClaimStatus } from '../../schemas/claim.ts';
import { listEntries } from './list-entries.ts';
import type { Timeline, TimelineWords } from './timeline.ts';

/**
 * Says in a sentence what a timeline shows; nothing of one that is empty.
 * @throws RangeError as drawTimeline
 */
export const describeTimeline = (timeline: Timeline, words: TimelineWords): string => {
  const entries = listEntries(timeline);
  const events = entries.filter(({ kind }) => kind === 'event');
  // Without an event the questions are all there is.
  const shown = events.length > 0 ? events : entries.filter(({ kind }) => kind === 'question');
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return '';
  return words.summary({
    events: timeline.events.length,
    from: words.date(first.date),
    to: words.date(last.date),
    questions: timeline.questions.length,
  });
};

/** A row of the table that says all that a timeline draws. */
export interface TimelineRow {
  readonly kind: 'event' | 'published' | 'question';
  /** As it was written, which says how exact it is. */
  readonly date: string;
  /** Empty for the day of publication. */
  readonly title: string;
  readonly status: ClaimStatus | undefined;
  readonly sources: readonly CitedSource[];
}

/**
 * The table of a timeline, in the order of time.
 * @throws RangeError as drawTimeline
 */
export const tabulateTimeline = (timeline: Timeline): TimelineRow[] =>
  listEntries(timeline).map(({ kind, date, title, status, sources }) => ({
    kind,
    date,
    title,
    status,
    sources,
  }));
