import type { CitedSource } from '../../../../src/figures/cited.ts';
import type { Timeline, TimelineWords } from '../../../../src/figures/timeline/timeline.ts';

export const words: TimelineWords = {
  date: (date) => `on ${date}`,
  gap: ({ years, months, days }) => `${String(years)} y ${String(months)} m ${String(days)} d`,
  published: 'Published',
  summary: ({ events, from, to, questions }) =>
    `${String(events)} events from ${from} to ${to}, ${String(questions)} questions`,
};

export const source = (number: number): CitedSource => ({
  id: String(number),
  number: String(number),
  href: `#source-${String(number)}`,
  name: `Source ${String(number)}: The Pond Post`,
});

/** Geese and a bridge; a test names what it is about. */
export const buildTimeline = (facts: Partial<Timeline> = {}): Timeline => ({
  events: [
    { date: '2019-05-01', title: 'First geese', sources: [source(1)], status: 'confirmed' },
    { date: '2026-01-10', title: 'Bridge begun', sources: [source(2), source(3)], status: 'claimed' },
    { date: '2026-01-20', title: 'Bridge done', sources: [], status: 'disputed' },
    { date: '2026-02-03', title: 'Geese cross', sources: [source(4)], status: 'assessed', href: '/geese/' },
  ],
  published: '2026-02-05',
  questions: [{ due: '2026-02-20', text: 'Will they come back?', sources: [] }],
  direction: 'ltr',
  ...facts,
});
