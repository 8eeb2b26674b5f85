import type { TimelineWords } from '../figures/timeline/timeline.ts';
import { formatKnownDate } from './dates.ts';
import type { Edition } from './edition.ts';

/** What a timeline says in the language of an edition. */
export const toTimelineWords = (edition: Edition): TimelineWords => ({
  date: (date) => formatKnownDate(date.slice(0, 10), edition),
  gap: edition.text.figures.timeline.gap,
  published: edition.text.figures.timeline.published,
  summary: edition.text.figures.timeline.summary,
});
