import { geoArea, geoPath } from 'd3-geo';
import { coarseWorth, type Atlas, type Polygon } from './atlas.ts';
import type { MapFrame } from './frame-map.ts';
import { capsMeet, type Position } from './sphere.ts';

/** A point on the page, in pixels. */
export type Point = readonly [x: number, y: number];

/** Points of an arc that are worth drawing, in its order; each arc is thinned once. */
export type Thin = (arc: number) => readonly Position[];

/**
 * Thins arcs of the atlas for a map: to what is seen at its scale, and far from it to no more than closes a shape.
 * @param tolerance side, in pixels, of the least square that an outline may gain or lose
 */
export const makeThin = ({ arcs }: Atlas, { view, pixel }: MapFrame, tolerance: number): Thin => {
  const kept = new Map<number, readonly Position[]>();
  const near = { ...view, radius: view.radius + 0.02 };
  const worth = tolerance * pixel;
  return (number) => {
    const found = kept.get(number);
    if (found !== undefined) return found;
    const arc = arcs[number];
    if (arc === undefined) return [];
    const points =
      worth < coarseWorth && !capsMeet(arc.cap, near)
        ? arc.coarse
        : arc.points.filter((_, index) => (arc.weights[index] ?? 0) >= worth);
    kept.set(number, points);
    return points;
  };
};

const thinRing = (thin: Thin, numbers: readonly number[]): Position[] => {
  const ring: Position[] = [];
  for (const number of numbers) {
    // Arcs share their ends.
    if (ring.length > 0) ring.pop();
    ring.push(...(number < 0 ? thin(~number).toReversed() : thin(number)));
  }
  return ring;
};

/** Whether a ring still encloses what it did: thinned to a few points it may lie flat or inside out. */
const enclosesLittle = (ring: Position[]): boolean =>
  ring.length >= 4 && (ring.length > 12 || geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI);

/** Takes down the lines that d3 draws. */
const makeRecorder = () => {
  const lines: { points: Point[]; closed: boolean }[] = [];
  return {
    lines,
    beginPath: (): void => undefined,
    arc: (): void => undefined,
    moveTo: (x: number, y: number): void => {
      lines.push({ points: [[x, y]], closed: false });
    },
    lineTo: (x: number, y: number): void => {
      lines.at(-1)?.points.push([x, y]);
    },
    closePath: (): void => {
      const line = lines.at(-1);
      if (line !== undefined) line.closed = true;
    },
  };
};

/** Polygons as rings on the page, cut at the frame. */
export const projectPolygons = (polygons: readonly Polygon[], thin: Thin, frame: MapFrame): Point[][] => {
  const recorder = makeRecorder();
  const draw = geoPath(frame.projection, recorder);
  const least = frame.pixel * 0.8;
  for (const { rings, cap } of polygons) {
    if (cap.radius < least || !capsMeet(cap, frame.view)) continue;
    const [outer = [], ...holes] = rings.map((numbers) => thinRing(thin, numbers));
    if (!enclosesLittle(outer)) continue;
    const worthy = holes.filter((hole) => hole.length >= 4);
    draw({ type: 'Polygon', coordinates: [outer, ...worthy] });
  }
  return recorder.lines.map(({ points }) => points);
};

/** The globe's own outline, where it is within the frame; else the frame. */
export const projectGlobe = ({ projection }: MapFrame): Point[][] => {
  const recorder = makeRecorder();
  geoPath(projection, recorder)({ type: 'Sphere' });
  return recorder.lines.map(({ points }) => points);
};

/** A line over the globe as pieces on the page, cut at the frame. */
export const projectLine = (line: readonly Position[], { projection }: MapFrame): Point[][] => {
  const recorder = makeRecorder();
  geoPath(projection, recorder)({ type: 'LineString', coordinates: line.map((point) => [...point]) });
  return recorder.lines.map(({ points, closed }) =>
    closed && points[0] !== undefined ? [...points, points[0]] : points,
  );
};

/** An arc of the atlas as pieces on the page. @param within the part of it that is meant */
export const projectArc = (
  number: number,
  thin: Thin,
  frame: MapFrame,
  within: (point: Position) => boolean = () => true,
): Point[][] => {
  const runs: Position[][] = [[]];
  let before: Position | undefined;
  for (const point of thin(number)) {
    if (within(point)) {
      const run = runs.at(-1);
      // A stretch belongs to the part in which it ends: no gap where two parts meet.
      if (run?.length === 0 && before !== undefined) run.push(before);
      run?.push(point);
    } else if (runs.at(-1)?.length !== 0) runs.push([]);
    before = point;
  }
  return runs.filter((run) => run.length > 1).flatMap((run) => projectLine(run, frame));
};
