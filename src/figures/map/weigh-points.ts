import { cross, type Vector } from './sphere.ts';

/** Area of the triangle between three points, straight through the globe. */
const areaOf = (a: Vector, b: Vector, c: Vector): number =>
  Math.hypot(...cross([b[0] - a[0], b[1] - a[1], b[2] - a[2]], [c[0] - a[0], c[1] - a[1], c[2] - a[2]])) / 2;

/** A point that may go, and what the line would lose by it. */
interface Candidate {
  readonly index: number;
  readonly area: number;
}

/** Takes the smallest candidate off a heap. */
const takeLeast = (heap: Candidate[]): Candidate | undefined => {
  const least = heap[0];
  const last = heap.pop();
  if (least === undefined || last === undefined || heap.length === 0) return least;
  let place = 0;
  for (;;) {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const smaller = (heap[right]?.area ?? Infinity) < (heap[left]?.area ?? Infinity) ? right : left;
    const child = heap[smaller];
    if (child === undefined || child.area >= last.area) break;
    heap[place] = child;
    place = smaller;
  }
  heap[place] = last;
  return least;
};

const add = (heap: Candidate[], candidate: Candidate): void => {
  let place = heap.length;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || parent.area <= candidate.area) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = candidate;
};

/**
 * What each point of a line is worth (Visvalingam and Whyatt): the side of the square that the shape would gain or
 * lose without it. Keeping those above a tolerance keeps shapes and drops inlets, where keeping the farthest points
 * would leave spikes. Reckoned on the globe, so that the date line and the poles are like other places. Ends are
 * worth infinitely much.
 * @returns radians, one a point
 */
export const weighPoints = (vectors: readonly Vector[]): Float64Array => {
  const weights = new Float64Array(vectors.length).fill(Number.POSITIVE_INFINITY);
  const before = vectors.map((_, index) => index - 1);
  const after = vectors.map((_, index) => index + 1);
  const areas = new Float64Array(vectors.length);
  const heap: Candidate[] = [];
  const consider = (index: number): void => {
    const [a, b, c] = [vectors[before[index] ?? -1], vectors[index], vectors[after[index] ?? -1]];
    if (a === undefined || b === undefined || c === undefined) return;
    areas[index] = areaOf(a, b, c);
    add(heap, { index, area: areas[index] });
  };
  for (let index = 1; index < vectors.length - 1; index++) consider(index);
  let most = 0;
  for (let least = takeLeast(heap); least !== undefined; least = takeLeast(heap)) {
    const { index, area } = least;
    // Taken before, or judged again since.
    if (weights[index] !== Number.POSITIVE_INFINITY || area !== areas[index]) continue;
    most = Math.max(most, area);
    weights[index] = Math.sqrt(most);
    const [left, right] = [before[index] ?? 0, after[index] ?? 0];
    after[left] = right;
    before[right] = left;
    if (left > 0) consider(left);
    if (right < vectors.length - 1) consider(right);
  }
  return weights;
};
