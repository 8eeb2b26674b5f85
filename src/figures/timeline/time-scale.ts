import type { TimeSpan } from './time-span.ts';

/** A part of the line of time that is true to scale; start and end are in pixels from its top. */
export interface Segment extends TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** A line of time, cut where nothing happened for long. */
export interface TimeScale {
  /** In order; between two of them time is left out. */
  readonly segments: readonly Segment[];
  readonly pixelsPerDay: number;
  /** Where a time is, in pixels from the top of the line; of what is left out, the middle of the cut. */
  readonly toY: (day: number) => number;
}

/** Room of a cut, in pixels, with a stub of line before and after it. */
export const cutLength = 40;

/**
 * A gap is long if it is so many times as long as all shorter stretches are on average, so large a part of what they
 * are together, and at least so many days.
 */
const longFactor = 3;
const longPart = 0.5;
const leastLong = 14;

/** Joins spans that meet or lie in one another. */
const mergeSpans = (spans: readonly TimeSpan[]): TimeSpan[] => {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || from > last.to) merged.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return merged;
};

/** The least length of a gap that is cut. At most half of the stretches are: what is left must show a scale. */
const findLongGap = (merged: readonly TimeSpan[]): number => {
  const gaps = merged.slice(1).map(({ from }, index) => from - (merged[index]?.to ?? from));
  const stretches = [...gaps, ...merged.map(({ from, to }) => to - from)]
    .filter((length) => length > 0)
    .toSorted((a, b) => b - a);
  const longest = gaps.toSorted((a, b) => b - a);
  let least = Infinity;
  for (const gap of longest) {
    const shorter = stretches.filter((length) => length < gap);
    const all = shorter.reduce((sum, length) => sum + length, 0);
    const cut = gaps.filter((length) => length >= gap).length;
    if (
      shorter.length === 0 ||
      gap <= Math.max((longFactor * all) / shorter.length, longPart * all) ||
      gap < leastLong
    )
      break;
    if (cut > stretches.length / 2) break;
    least = gap;
  }
  return least;
};

/**
 * Lays a line of time out: one scale throughout, long gaps cut.
 * @param spans what must be shown; at least one
 * @param room in pixels that the line should take, cuts included; it takes more where there is not enough
 */
export const makeTimeScale = (spans: readonly TimeSpan[], room: number): TimeScale => {
  const merged = mergeSpans(spans);
  const least = findLongGap(merged);
  const parts: { from: number; to: number }[] = [];
  for (const { from, to } of merged) {
    const last = parts.at(-1);
    if (last === undefined || from - last.to >= least) parts.push({ from, to });
    else last.to = to;
  }
  const days = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const free = Math.max(room / 3, room - cutLength * (parts.length - 1));
  const pixelsPerDay = days === 0 ? 0 : free / days;
  let y = 0;
  const segments = parts.map(({ from, to }): Segment => {
    const start = y;
    const end = start + (to - from) * pixelsPerDay;
    y = end + cutLength;
    return { from, to, start, end };
  });
  const toY = (day: number): number => {
    const next = segments.findIndex(({ to }) => day <= to);
    const segment = segments[next] ?? segments.at(-1);
    if (segment === undefined) return 0;
    if (day < segment.from) return next === 0 ? segment.start : segment.start - cutLength / 2;
    return Math.min(segment.end, segment.start + (day - segment.from) * pixelsPerDay);
  };
  return { segments, pixelsPerDay, toY };
};
