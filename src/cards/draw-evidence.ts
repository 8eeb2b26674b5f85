import type { ShareCard } from '../domain/share-card.ts';
import { type DrawnLine, type DrawnPart, drawBox, drawMarks } from './card-drawing.ts';
import type { Family } from './face.ts';
import { cardSize, furnitureSize, grid, margin, measureWidth } from './grid.ts';
import { inks } from './ink.ts';
import { drawStatusBar } from './draw-status-bar.ts';
import { drawKey, drawStrip } from './draw-strip.ts';
import { shapeText } from './shape.ts';

const markSize = 20;
/** Between a mark and its words, and between one status and the next. */
const spaces = { mark: 9, status: 34 } as const;
/** More than a cell or its stroke reaches over its row. */
const apart = 6;

/** Draws the strip of a story, or the bar of a hub, with its key: shapes and counts, as everywhere on the site. */
export const drawEvidence = (
  { statuses, strip, direction }: Pick<ShareCard, 'statuses' | 'strip' | 'direction'>,
  family: Family,
): DrawnPart[] => {
  const total = statuses.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [drawBox(margin, grid.bar.top, measureWidth, 2, inks.rule)];
  /** Left end of something so wide that begins so far from where reading begins. */
  const toLeft = (along: number, width: number): number =>
    direction === 'ltr' ? margin + along : cardSize.width - margin - along - width;
  const marks = [
    drawStrip(strip, direction, grid.bar.top + grid.bar.height / 2) ?? drawStatusBar(statuses, direction),
  ];
  const lines: DrawnLine[] = [];
  let legend = 0;
  for (const { status, label } of statuses) {
    const words = shapeText(label, family, direction);
    const wordsWidth = words.width * furnitureSize;
    const markTop = grid.legendBaseline - 18;
    marks.push(
      drawKey(status, toLeft(legend, markSize) + markSize / 2, markTop + markSize / 2, markSize / 2 - 1),
    );
    lines.push({
      kind: 'line',
      text: words,
      x: toLeft(legend + markSize + spaces.mark, wordsWidth),
      y: grid.legendBaseline,
      size: furnitureSize,
      fill: inks.quiet,
    });
    legend += markSize + spaces.mark + wordsWidth + spaces.status;
  }
  // From above the cells of the strip down to below the marks of the key; as wide as a long key may be.
  const top = grid.bar.top - apart;
  const height = grid.legendBaseline + apart - top;
  return [drawMarks(marks.join(''), 0, top, cardSize.width, height), ...lines];
};
