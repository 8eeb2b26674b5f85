import { shape, toPixel } from '../drawing.ts';
import { drawStatusDot } from '../status-mark.ts';
import { listEntries, middleOf } from '../timeline/list-entries.ts';
import { makeTimeScale } from '../timeline/time-scale.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { edge, type SmallDrawing, type SmallSize, toRadius } from './small-drawing.ts';

/** Where the dots are, and letters of a title that fill the line beside them. */
const dotX = 26;
const fullTitle = 70;

/**
 * Draws a timeline for a small size: the line of time true to scale, a dot for each event and a stroke as long as what
 * is written of it.
 * @throws RangeError as drawTimeline
 */
export const drawSmallTimeline = (timeline: Timeline, { width, height }: SmallSize): SmallDrawing => {
  const entries = listEntries(timeline);
  const room = (height - 2 * edge) / Math.max(1, entries.length);
  const radius = toRadius(room);
  const { toY, segments } = makeTimeScale(
    entries.length === 0 ? [{ from: 0, to: 0 }] : entries.map(({ span }) => span),
    height - 2 * edge,
  );
  // Cuts may take more room than there is: the line is then shorter by one measure throughout.
  const length = segments.at(-1)?.end ?? 0;
  const share = length > height - 2 * edge ? (height - 2 * edge) / length : 1;
  const isMirrored = timeline.direction === 'rtl';
  const toX = (along: number): number => toPixel(isMirrored ? width - along : along);
  const write = (x: number, y: number): string => `${String(toX(x))} ${String(toPixel(y))}`;
  const line = segments
    .map(({ start, end }) => `M${write(edge, edge + start * share)}L${write(edge, edge + end * share)}`)
    .join('');
  const rows = entries.map((entry, index) => {
    const y = edge + (index + 0.5) * room;
    const at = edge + toY(middleOf(entry.span)) * share;
    const words = Math.min(1, Math.max(0.2, entry.title.length / fullTitle));
    const from = dotX + radius + 5;
    return {
      leader: `M${write(edge, at)}L${write(dotX - radius, y)}`,
      words:
        entry.kind === 'published'
          ? ''
          : `M${write(from, y)}L${write(from + (width - edge - from) * words, y)}`,
      dot:
        entry.kind === 'published'
          ? shape('path', {
              d: `M${write(dotX, y - radius - 1)}L${write(dotX, y + radius + 1)}`,
              className: ['published'],
            })
          : entry.kind === 'event' && entry.status === undefined
            ? shape('circle', { cx: toX(dotX), cy: y, r: radius * 0.8, className: ['disc'] })
            : drawStatusDot(entry.status, toX(dotX), toPixel(y), toPixel(radius)),
    };
  });
  return {
    width,
    height,
    content: [
      shape('path', { d: rows.map((row) => row.words).join(''), className: ['tick'] }),
      shape('path', { d: rows.map(({ leader }) => leader).join(''), className: ['tick'] }),
      shape('path', { d: line, className: ['data'] }),
      ...rows.map(({ dot }) => dot),
    ],
  };
};
