import { scaleLinear } from 'd3-scale';
import { tickStep } from 'd3-array';
import type { ChartMark } from './chart.ts';
import { toNumbers } from './chart.ts';

/** Smallest and largest number of a scale, the second the larger one. */
export type Domain = readonly [number, number];

/** What a scale must hold. @param fromZero whether zero belongs to it, as it does where lengths are compared */
export const toDomain = (marks: readonly ChartMark[], fromZero: boolean): Domain => {
  const numbers = marks.flatMap(toNumbers);
  if (numbers.length === 0) return [0, 1];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  // Where zero is near it is shown: a line that starts elsewhere exaggerates.
  const isNearZero = low > 0 ? low < high * 0.6 : high < 0 && high > low * 0.6;
  const [start, end] =
    fromZero || isNearZero || low === high ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  return start === end ? [0, 1] : [start, end];
};

/** Widens a domain to round numbers. @param count about how many ticks it has */
export const toRound = (domain: Domain, count: number): Domain => {
  const [start = 0, end = 1] = scaleLinear().domain(domain).nice(count).domain();
  return [start, end];
};

/** Where a number stands in a domain: 0 at its start, 1 at its end. */
export const toShare = (value: number, [start, end]: Domain): number => (value - start) / (end - start);

/** Round numbers within a domain, and how many digits they have after the point. */
export const toTicks = (domain: Domain, count: number): { values: number[]; decimals: number } => ({
  values: scaleLinear().domain(domain).ticks(count),
  decimals: Math.min(12, Math.max(0, -Math.floor(Math.log10(tickStep(...domain, count)) + 1e-9))),
});
