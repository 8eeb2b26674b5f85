import { type Drawing, figureWidths } from '../figures/drawing.ts';
import { measureText } from '../figures/measure-text.ts';
import { drawTimeline } from '../figures/timeline/draw-timeline.ts';
import type { Timeline } from '../figures/timeline/timeline.ts';
import type { Edition } from './edition.ts';
import { toTimelineWords } from './timeline-words.ts';

/**
 * Draws events that are of no one story.
 * @param widths in pixels, one drawing for each
 */
export const drawEvents = (
  events: Timeline['events'],
  widths: readonly (keyof typeof figureWidths)[],
  edition: Edition,
): Drawing[] => {
  const timeline = { events, published: undefined, questions: [], direction: edition.direction };
  return widths.map((width) =>
    drawTimeline(timeline, figureWidths[width], measureText, toTimelineWords(edition)),
  );
};
