import type { Timeline } from './timeline.ts';
import { type TimelineRow, tabulateTimeline } from './describe-timeline.ts';

/** What the columns of a timeline's data are called; programs read them, so they are the same in every language. */
export const timelineColumns = ['kind', 'date', 'title', 'status'] as const;

/** A row of a timeline's data: a cell for each column, and what it rests on. */
export interface TimelineDataRow {
  readonly cells: readonly string[];
  readonly sources: TimelineRow['sources'];
}

/**
 * Everything that a timeline shows, in the order of time, for programs: dates as exact as they are known, a status by
 * its name in our files.
 * @param whole sources of the whole figure, for events that have none of their own
 * @throws RangeError as drawTimeline
 */
export const listTimelineData = (timeline: Timeline, whole: TimelineRow['sources']): TimelineDataRow[] =>
  tabulateTimeline(timeline).map(({ kind, date, title, status, sources }) => ({
    cells: [kind, date, title, status ?? ''],
    sources: kind === 'event' && sources.length === 0 ? whole : sources,
  }));
