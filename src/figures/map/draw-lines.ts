import type { Element } from 'hast';
import { shape, toPixel } from '../drawing.ts';
import { drawStatusLine } from '../status-mark.ts';
import type { MapFrame } from './frame-map.ts';
import type { MapArrow, MapRing } from './map-figure.ts';
import { projectLine, type Point } from './outlines.ts';
import { writeLines } from './path-data.ts';
import { arrowOnGlobe, circleOnGlobe } from './paths-on-globe.ts';

/** A line of a map, and points along it in pixels: where a label may go, and what others should not cover. */
export interface DrawnLine {
  readonly elements: readonly Element[];
  readonly points: readonly Point[];
}

const isInFrame = ([x, y]: Point, { width, height }: MapFrame): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

const join = (numbers: readonly number[]): string =>
  numbers
    .map(toPixel)
    .map((number, index) => (index === 0 || number < 0 ? '' : ' ') + String(number))
    .join('');

/** Curves of which a whole ring is made. */
const curves = 8;

/** A closed line through points of a smooth ring, one a degree: a few curves that touch it where they meet. */
const writeRing = (points: readonly Point[]): string => {
  const reach = points.length / curves;
  const at = (index: number): Point => points[index % points.length] ?? [0, 0];
  const [startX, startY] = at(0);
  let [x, y] = [toPixel(startX), toPixel(startY)];
  const parts = Array.from({ length: curves }, (_, index) => {
    const handle = (place: number): Point => {
      const [before, after] = [at(place + points.length - 1), at(place + 1)];
      return [((after[0] - before[0]) / 2) * (reach / 3), ((after[1] - before[1]) / 2) * (reach / 3)];
    };
    const [from, to] = [index * reach, (index + 1) * reach];
    const [leave, arrive] = [handle(from), handle(to)];
    const end = at(to);
    const steps = [
      ...(index === 0 ? [leave[0], leave[1]] : []),
      end[0] - arrive[0] - x,
      end[1] - arrive[1] - y,
      end[0] - x,
      end[1] - y,
    ].map(toPixel);
    [x, y] = [x + (steps.at(-2) ?? 0), y + (steps.at(-1) ?? 0)];
    return (index === 0 ? 'c' : 's') + join(steps);
  });
  return `M${join([startX, startY])}${parts.join('')}z`;
};

/** Open lines as the d of a path, to half a pixel. */
const writeFine = (lines: readonly (readonly Point[])[]): string =>
  writeLines(lines, 2).replaceAll(/-?\d+/g, (number) => String(Number(number) / 2));

/** Draws a ring: every point of it as far from its middle as the source says, on the globe. */
export const drawRing = (ring: MapRing, frame: MapFrame): DrawnLine => {
  const circle = circleOnGlobe(ring, 360);
  const points = circle.map((point): Point => frame.projection(point) ?? [-1, -1]);
  const whole = !frame.world && points.every((point) => isInFrame(point, frame));
  const d = whole
    ? writeRing(points)
    : writeFine(projectLine([...circle.filter((_, index) => index % 4 === 0), circle[0] ?? [0, 0]], frame));
  return {
    elements: d === '' ? [] : drawStatusLine(d, 'range', ring.evidence.status),
    points: points.filter((point, index) => index % 5 === 0 && isInFrame(point, frame)),
  };
};

/** Length and half the breadth of an arrow's head, in pixels. */
const [headLength, headBreadth] = [9, 4];

/** The part of a line that is farther than a distance from each of two points. */
const keepClear = (line: readonly Point[], ends: readonly (readonly [Point, number])[]): Point[] =>
  line.filter((point) =>
    ends.every(([end, clear]) => Math.hypot(point[0] - end[0], point[1] - end[1]) >= clear),
  );

/**
 * Draws an arrow over the globe with its head before the mark it goes to.
 * @param clear how far from the middles of the marks it stays, in pixels
 */
export const drawArrow = (arrow: MapArrow, frame: MapFrame, clear: number): DrawnLine => {
  const ends = [arrow.from, arrow.to].map(({ at }): Point => frame.projection(at) ?? [0, 0]);
  const [start = [0, 0], end = [0, 0]] = ends;
  const pieces = projectLine(arrowOnGlobe(arrow, 40), frame);
  const points = pieces.flat();
  const tip = keepClear(points, [[end, clear]]).at(-1);
  if (tip === undefined || Math.hypot(end[0] - start[0], end[1] - start[1]) < 2 * clear) {
    return { elements: [], points: [] };
  }
  const before =
    keepClear(points, [
      [tip, headLength],
      [end, clear + headLength],
    ]).at(-1) ?? start;
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [x, y] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const neck: Point = [tip[0] - x * headLength, tip[1] - y * headLength];
  const wings = [-1, 1].map((side) => [neck[0] - side * y * headBreadth, neck[1] + side * x * headBreadth]);
  const kept = pieces.map((piece) =>
    keepClear(piece, [
      [start, clear],
      [end, clear + headLength - 2],
    ]),
  );
  const head = [...tip, ...wings.flat()].map(toPixel);
  return {
    elements: [
      ...drawStatusLine(writeFine(kept), 'arrow', arrow.evidence.status),
      shape('path', {
        d: `M${join(head.slice(0, 2))}L${join(head.slice(2))}z`,
        className: arrow.evidence.status === undefined ? ['arrowhead'] : ['arrowhead', arrow.evidence.status],
      }),
    ],
    points: points.filter((point) => isInFrame(point, frame)),
  };
};
