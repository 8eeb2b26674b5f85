import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWidths, type Measure } from '../../../../src/figures/drawing.ts';
import { fallbackAdvances } from '../../../../src/figures/fallback-advances.ts';
import { measureText } from '../../../../src/figures/measure-text.ts';
import { drawTimeline } from '../../../../src/figures/timeline/draw-timeline.ts';
import { readDrawing } from '../read-drawing.ts';
import { buildTimeline, source, words } from './made-up-timeline.ts';

/** A line as it is on a first visit, before the sans has come: in the font that stands in for it. */
const measureFallback: Measure = (text, size) =>
  Array.from(text).reduce((sum, character) => sum + (fallbackAdvances.get(character) ?? 0), 0) *
  (size / 1000);

/** Letters that the fallback has, wide and narrow, and words that no line can hold. */
const titles = fc.oneof(
  fc.lorem({ maxCount: 30 }),
  fc.string({
    unit: fc.constantFrom('W', 'M', 'm', 'i', 'l', '1', '.', '@', '—', '%', ' '),
    minLength: 1,
    maxLength: 120,
  }),
  fc.constant('The Council settles its position: a general ban by 2028'),
);

describe('a timeline on a first visit', () => {
  it('has no word beyond its frame', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(figureWidths)), titles, (width, title) => {
        const timeline = buildTimeline({
          events: ['2026-01-10', '2026-02-03'].map((date) => ({
            date,
            title,
            sources: [source(1), source(2)],
            status: 'confirmed' as const,
          })),
        });
        for (const { words: line, left } of readDrawing(
          drawTimeline(timeline, width, measureText, words).content,
          14,
        ).texts) {
          const size = title.includes(line) ? 14 : 12;
          expect(left + measureFallback(line, size), line).toBeLessThanOrEqual(width + 0.1);
        }
      }),
    );
  });
});
