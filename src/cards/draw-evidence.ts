import type { ShareCard } from '../domain/share-card.ts';
import type { Family } from './face.ts';
import { cardSize, furnitureSize, grid, margin, measureWidth } from './grid.ts';
import { inks, statusInks } from './ink.ts';
import { shapeText } from './shape.ts';
import { drawStatusMark } from './status-mark.ts';
import { drawRectangle, drawText } from './svg.ts';

const markSize = 20;
/** Between a mark and its words, and between one status and the next. */
const spaces = { mark: 9, status: 34, bar: 2 } as const;

/** Draws the evidence bar with its words: marks and counts, as everywhere on the site. */
export const drawEvidence = (
  { statuses, direction }: Pick<ShareCard, 'statuses' | 'direction'>,
  family: Family,
): string[] => {
  const total = statuses.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [drawRectangle(margin, grid.bar.top, measureWidth, 2, inks.rule)];
  /** Left end of something so wide that begins so far from where reading begins. */
  const toLeft = (along: number, width: number): number =>
    direction === 'ltr' ? margin + along : cardSize.width - margin - along - width;
  const bar = measureWidth - spaces.bar * (statuses.length - 1);
  const parts: string[] = [];
  let along = 0;
  let legend = 0;
  for (const { status, count, label } of statuses) {
    const width = (count / total) * bar;
    const words = shapeText(label, family, direction);
    const wordsWidth = words.width * furnitureSize;
    parts.push(
      drawRectangle(toLeft(along, width), grid.bar.top, width, grid.bar.height, statusInks[status]),
      drawStatusMark(status, toLeft(legend, markSize), grid.legendBaseline - 18, markSize),
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
