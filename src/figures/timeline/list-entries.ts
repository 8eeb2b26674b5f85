import type { Evidence } from '../cited.ts';
import { type TimeSpan, toTimeSpan } from './time-span.ts';
import { type Timeline, timelineSize } from './timeline.ts';

/** Something that a timeline shows, whatever it is. */
export interface TimelineEntry extends Evidence {
  readonly kind: 'event' | 'published' | 'question';
  readonly date: string;
  readonly span: TimeSpan;
  /** Empty for the day of publication, which the edition names. */
  readonly title: string;
  readonly href: string | undefined;
}

/** The middle of a stretch of time. */
export const middleOf = ({ from, to }: TimeSpan): number => (from + to) / 2;

/**
 * Everything that a timeline shows in the order of time; what falls together stays in the order given.
 * @throws RangeError for a date that is none, and for more than one drawing can hold
 */
export const listEntries = ({ events, published, questions }: Timeline): TimelineEntry[] => {
  const size = events.length + questions.length;
  if (size > timelineSize) {
    throw new RangeError(
      `A timeline shows at most ${String(timelineSize)} events and questions, and this one has ${String(size)}: show fewer, or make two of it.`,
    );
  }
  const none = { sources: [], status: undefined, href: undefined };
  return [
    ...events.map(({ date, title, href, sources, status }): TimelineEntry => ({
      kind: 'event',
      date,
      span: toTimeSpan(date),
      title,
      href,
      sources,
      status,
    })),
    ...(published === undefined
      ? []
      : [{ ...none, kind: 'published' as const, date: published, span: toTimeSpan(published), title: '' }]),
    ...questions.map(({ due, text, sources }): TimelineEntry => ({
      ...none,
      kind: 'question',
      date: due,
      span: toTimeSpan(due),
      title: text,
      sources,
    })),
  ].toSorted((a, b) => middleOf(a.span) - middleOf(b.span));
};
