import type { OutlineCommand } from './face.ts';

/** How much of each pixel an outline covers, from 0 to 1; pixels in rows from the top left. */
export interface Coverage {
  /** Of its first pixel, from the origin of the outline. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shares: Float32Array;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a chord may be from its curve, in pixels: less than anybody sees, and less than a level of ink. */
const tolerance = 0.05;

/**
 * Lays a curve of Bézier out in chords.
 * @param points begin, one or two points of control, end
 */
const flatten = (points: readonly Point[], draw: (to: Point) => void): void => {
  const [a, b, c, d] = points;
  if (a === undefined || b === undefined || c === undefined) return;
  const bend = (from: Point, by: Point, to: Point): number =>
    Math.hypot(from.x - 2 * by.x + to.x, from.y - 2 * by.y + to.y);
  // A curve of the second degree is a quarter of its bend from one chord at most, one of the third three quarters.
  const off = d === undefined ? bend(a, b, c) / 4 : (Math.max(bend(a, b, c), bend(b, c, d)) * 3) / 4;
  const count = Math.max(1, Math.ceil(Math.sqrt(off / tolerance)));
  for (let step = 1; step <= count; step += 1) {
    const t = step / count;
    const u = 1 - t;
    const [p, q, r, s] =
      d === undefined ? [u * u, 2 * u * t, t * t, 0] : [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    draw({
      x: p * a.x + q * b.x + r * c.x + s * (d?.x ?? 0),
      y: p * a.y + q * b.y + r * c.y + s * (d?.y ?? 0),
    });
  }
};

/** The corners of an outline, each contour closed. @returns pairs of points, one after the other: x, y, x, y */
const toEdges = (outline: readonly OutlineCommand[], scale: number, dx: number, dy: number): number[] => {
  const edges: number[] = [];
  let at: Point = { x: dx, y: dy };
  let start = at;
  const draw = (to: Point): void => {
    edges.push(at.x, at.y, to.x, to.y);
    at = to;
  };
  for (const { type, points } of outline) {
    const placed = Array.from({ length: points.length / 2 }, (_, index): Point => ({
      x: dx + (points[2 * index] ?? 0) * scale,
      y: dy - (points[2 * index + 1] ?? 0) * scale,
    }));
    const [first] = placed;
    if (type === 'M' && first !== undefined) {
      draw(start);
      [at, start] = [first, first];
    } else if (type === 'L' && first !== undefined) draw(first);
    else if (type === 'Z') draw(start);
    else flatten([at, ...placed], draw);
  }
  draw(start);
  return edges;
};

/**
 * Adds what lies to the right of an edge, as a change from one pixel to the next: a step where the edge is upright,
 * a slope over all pixels that it crosses where it is not. Summed up from the left it is what is covered.
 * (R. Levien, “How the font-rs rasterizer works”.)
 */
const addEdge = (
  changes: Float32Array,
  width: number,
  edge: readonly [number, number, number, number],
): void => {
  const goesDown = edge[1] < edge[3];
  const [fromX, fromY, toX, toY] = goesDown ? edge : [edge[2], edge[3], edge[0], edge[1]];
  if (fromY === toY) return;
  const slope = (toX - fromX) / (toY - fromY);
  const add = (index: number, change: number): void => {
    changes[index] = (changes[index] ?? 0) + change;
  };
  let x = fromX;
  const end = Math.ceil(toY);
  for (let y = Math.floor(fromY); y < end; y += 1) {
    const tall = Math.min(y + 1, toY) - Math.max(y, fromY);
    const next = x + slope * tall;
    const [left, right] = x < next ? [x, next] : [next, x];
    const change = goesDown ? tall : -tall;
    const first = Math.floor(left);
    const last = Math.ceil(right);
    const row = y * width;
    if (last <= first + 1) {
      const beyond = (left + right) / 2 - first;
      add(row + first, change * (1 - beyond));
      add(row + first + 1, change * beyond);
    } else {
      // What is covered of a pixel that an edge crosses grows with the square of how far it has come.
      const covered = (column: number): number => {
        const way = Math.min(column, right) - left;
        const whole = (way * way) / (2 * (right - left));
        return column <= right ? whole : whole + column - right;
      };
      let [before, share] = [0, 0];
      for (let column = first + 1; column <= last + 1; column += 1) {
        const sum = covered(column);
        const now = sum - before;
        add(row + column - 1, change * (now - share));
        [before, share] = [sum, now];
      }
    }
    x = next;
  }
};

/**
 * Fills an outline, by the rule that what goes around a place counts: letters whose strokes lie over each other stay
 * whole. Exact to the area of each pixel, in numbers that are the same wherever it runs.
 * @param outline in units of its face
 * @param scale pixels of a unit
 * @param right how far its origin is from a corner between pixels, and below it
 */
export const fillOutline = (
  outline: readonly OutlineCommand[],
  scale: number,
  right: number,
  below: number,
): Coverage => {
  const edges = toEdges(outline, scale, right, below);
  let [left, top, most, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < edges.length; index += 2) {
    left = Math.min(left, edges[index] ?? 0);
    most = Math.max(most, edges[index] ?? 0);
    top = Math.min(top, edges[index + 1] ?? 0);
    bottom = Math.max(bottom, edges[index + 1] ?? 0);
  }
  [left, top] = [Math.floor(left), Math.floor(top)];
  // What ends within a pixel changes the next one too.
  const width = Math.ceil(most) - left + 2;
  const height = Math.ceil(bottom) - top;
  const shares = new Float32Array(width * height);
  for (let index = 0; index < edges.length; index += 4) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = edges.slice(index, index + 4);
    addEdge(shares, width, [fromX - left, fromY - top, toX - left, toY - top]);
  }
  for (let row = 0; row < shares.length; row += width) {
    let sum = 0;
    for (let index = row; index < row + width; index += 1) {
      sum += shares[index] ?? 0;
      shares[index] = Math.min(1, Math.abs(sum));
    }
  }
  return { left, top, width, height, shares };
};
