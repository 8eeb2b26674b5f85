import type { ChartMark } from './chart.ts';

/** A part of a bar: where it begins and where it ends, in numbers of the data. */
export interface Part {
  readonly mark: ChartMark;
  readonly start: number;
  readonly end: number;
}

/** Puts values on each other, from zero; what is missing takes no room. */
export const toStack = (marks: readonly ChartMark[]): Part[] => {
  const parts: Part[] = [];
  for (const mark of marks) {
    if (mark.value === undefined) continue;
    const start = parts.at(-1)?.end ?? 0;
    parts.push({ mark, start, end: start + mark.value });
  }
  return parts;
};

/** How far marks that are put on each other reach from zero: their sum, in place of all; a single one as it is. */
export const toReach = (marks: readonly ChartMark[]): ChartMark[] => {
  const [first] = marks;
  if (!first || marks.length === 1) return [...marks];
  return [{ ...first, value: toStack(marks).at(-1)?.end, low: undefined, high: undefined }];
};
