import type { Point } from './outlines.ts';

/** Twice the area of a ring on the page, signed. */
export const doubleArea = (ring: readonly Point[]): number => {
  let sum = 0;
  let [x, y] = ring.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of ring) {
    sum += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return sum;
};

/** Whether a point between two others adds nothing: it lies on the line between them. */
const liesBetween = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]) &&
  (b[0] - a[0]) * (c[0] - b[0]) >= 0 &&
  (b[1] - a[1]) * (c[1] - b[1]) >= 0;

/** Rounds points to a grid and leaves out those that then repeat or add nothing. */
const settle = (points: readonly Point[], grid: number): Point[] => {
  const kept: Point[] = [];
  for (const [x, y] of points) {
    const point: Point = [Math.round(x * grid), Math.round(y * grid)];
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last?.[0] === point[0] && last[1] === point[1]) continue;
    if (before !== undefined && last !== undefined && liesBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
};

/** Numbers as SVG takes them, with no more between them than it needs. */
const join = (numbers: readonly number[]): string =>
  numbers.map((number, index) => (index === 0 || number < 0 ? '' : ' ') + String(number)).join('');

const writeLine = (points: readonly Point[], end: string): string => {
  let [x, y] = points[0] ?? [0, 0];
  const steps = points.slice(1).flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${join([...(points[0] ?? [0, 0])])}l${join(steps)}${end}`;
};

/**
 * Rings as the d of a path, in whole steps of a grid.
 * @param grid steps to a pixel
 * @param leastArea of a ring worth drawing, in square pixels
 */
export const writeRings = (rings: readonly (readonly Point[])[], grid: number, leastArea: number): string =>
  rings
    .map((ring) => settle(ring, grid))
    .filter((ring) => ring.length > 2 && Math.abs(doubleArea(ring)) / 2 >= leastArea * grid * grid)
    .map((ring) => writeLine(ring, 'z'))
    .join('');

/** Open lines as the d of a path, in whole steps of a grid. */
export const writeLines = (lines: readonly (readonly Point[])[], grid: number): string =>
  lines
    .map((line) => settle(line, grid))
    .filter((line) => line.length > 1)
    .map((line) => writeLine(line, ''))
    .join('');
