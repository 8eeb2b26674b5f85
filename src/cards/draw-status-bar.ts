import type { StatusCount } from '../domain/view-models/evidence-glance.ts';
import { drawBar } from '../figures/charts/bar-mark.ts';
import { toPen } from '../figures/charts/pen.ts';
import { grid, margin, measureWidth } from './grid.ts';
import { printDressed } from './print-dressed.ts';

/** How much larger a bar is on a card than in a chart: cards are looked at in half their size. */
const scale = 1.5;
/** Between one status and the next, in the pixels of a chart. */
const gap = 2;
/** The narrowest part whose outline can still be told: one statement among hundreds is seen. */
const least = 8;

/** Widths in proportion to the counts, none below the least; together as wide as the room. */
const toWidths = (statuses: readonly Pick<StatusCount, 'count'>[], room: number): number[] => {
  const total = statuses.reduce((sum, { count }) => sum + count, 0);
  const rest = room - least * statuses.length;
  return statuses.map(({ count }) => least + (count / total) * rest);
};

/** Draws statements by status as one bar, from where reading begins, each part in the looks of bars in charts. */
export const drawStatusBar = (
  statuses: readonly Pick<StatusCount, 'status' | 'count'>[],
  direction: 'ltr' | 'rtl',
): string => {
  const [width, bottom] = [measureWidth / scale, grid.bar.height / scale];
  const pen = toPen(width, direction === 'rtl', direction, () => 0, true);
  const widths = toWidths(statuses, width - gap * (statuses.length - 1));
  let left = 0;
  const parts = statuses.map(({ status }, index) => {
    const right = left + (widths[index] ?? 0);
    const bar = drawBar(
      pen,
      { left, top: 0, right, bottom },
      { status, isSubject: false, tone: 0, lies: true },
    );
    left = right + gap;
    return bar;
  });
  return `<g transform="translate(${String(margin)} ${String(grid.bar.top)}) scale(${String(scale)})">${printDressed(parts)}</g>`;
};
