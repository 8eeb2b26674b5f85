import type { ShareCard } from '../domain/share-card.ts';
import type { Family } from './face.ts';
import { cardSize, furnitureSize, grid, margin, measureWidth } from './grid.ts';
import { inks, statusInks } from './ink.ts';
import { drawKey, drawStrip } from './draw-strip.ts';
import { shapeText } from './shape.ts';
import { drawStatusMark } from './status-mark.ts';
import { drawRectangle, drawText } from './svg.ts';

const markSize = 20;
/** Between a mark and its words, and between one status and the next. */
const spaces = { mark: 9, status: 34, bar: 2 } as const;

/** Draws the strip of a story, or the bar of a hub, with its words: shapes and counts, as everywhere on the site. */
export const drawEvidence = (
  { statuses, strip, direction }: Pick<ShareCard, 'statuses' | 'strip' | 'direction'>,
  family: Family,
): string[] => {
  const total = statuses.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [drawRectangle(margin, grid.bar.top, measureWidth, 2, inks.rule)];
  /** Left end of something so wide that begins so far from where reading begins. */
  const toLeft = (along: number, width: number): number =>
    direction === 'ltr' ? margin + along : cardSize.width - margin - along - width;
  const bar = measureWidth - spaces.bar * (statuses.length - 1);
  const cells = drawStrip(strip, direction, grid.bar.top + grid.bar.height / 2);
  const parts = cells === undefined ? [] : [cells];
  let along = 0;
  let legend = 0;
  for (const { status, count, label } of statuses) {
    const width = (count / total) * bar;
    const words = shapeText(label, family, direction);
    const wordsWidth = words.width * furnitureSize;
    const markLeft = toLeft(legend, markSize);
    const markTop = grid.legendBaseline - 18;
    parts.push(
      ...(cells === undefined
        ? [
            drawRectangle(toLeft(along, width), grid.bar.top, width, grid.bar.height, statusInks[status]),
            drawStatusMark(status, markLeft, markTop, markSize),
          ]
        : [drawKey(status, markLeft + markSize / 2, markTop + markSize / 2, markSize / 2 - 1)]),
      drawText(
        words,
        toLeft(legend + markSize + spaces.mark, wordsWidth),
        grid.legendBaseline,
        furnitureSize,
        inks.quiet,
      ),
    );
    along += width + spaces.bar;
    legend += markSize + spaces.mark + wordsWidth + spaces.status;
  }
  return parts;
};
