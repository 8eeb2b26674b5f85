import type { ShareCard } from '../domain/share-card.ts';
import type { Family } from './face.ts';
import { cardSize, furnitureSize, grid, margin, measureWidth } from './grid.ts';
import { inks } from './ink.ts';
import { drawStatusBar } from './draw-status-bar.ts';
import { drawKey, drawStrip } from './draw-strip.ts';
import { shapeText } from './shape.ts';
import { drawRectangle, drawText } from './svg.ts';

const markSize = 20;
/** Between a mark and its words, and between one status and the next. */
const spaces = { mark: 9, status: 34 } as const;

/** Draws the strip of a story, or the bar of a hub, with its key: shapes and counts, as everywhere on the site. */
export const drawEvidence = (
  { statuses, strip, direction }: Pick<ShareCard, 'statuses' | 'strip' | 'direction'>,
  family: Family,
): string[] => {
  const total = statuses.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [drawRectangle(margin, grid.bar.top, measureWidth, 2, inks.rule)];
  /** Left end of something so wide that begins so far from where reading begins. */
  const toLeft = (along: number, width: number): number =>
    direction === 'ltr' ? margin + along : cardSize.width - margin - along - width;
  const parts = [
    drawStrip(strip, direction, grid.bar.top + grid.bar.height / 2) ?? drawStatusBar(statuses, direction),
  ];
  let legend = 0;
  for (const { status, label } of statuses) {
    const words = shapeText(label, family, direction);
    const wordsWidth = words.width * furnitureSize;
    const markTop = grid.legendBaseline - 18;
    parts.push(
      drawKey(status, toLeft(legend, markSize) + markSize / 2, markTop + markSize / 2, markSize / 2 - 1),
      drawText(
        words,
        toLeft(legend + markSize + spaces.mark, wordsWidth),
        grid.legendBaseline,
        furnitureSize,
        inks.quiet,
      ),
    );
    legend += markSize + spaces.mark + wordsWidth + spaces.status;
  }
  return parts;
};
