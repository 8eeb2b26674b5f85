import type { ChartData, ChartMark } from './chart.ts';
import type { ChartWords } from './chart-words.ts';

/** Widest that a value may be printed on a drawing, in pixels; longer ones are shortened there, whole in the table. */
export const widestValue = 96;

/** Prints the values of a chart in a language. */
export interface ValueWriter {
  /** A number with all its digits. @param decimals how many it has after the point at least */
  readonly whole: (value: number, decimals?: number) => string;
  /** A number with so many digits after its point at most. */
  readonly digits: (value: number, decimals: number) => string;
  readonly compact: (value: number) => string;
  /** The value of a mark, with its unit where it must be said; undefined where it is missing. */
  readonly value: (mark: ChartMark) => string | undefined;
  /** Low and high of a mark; undefined where there is neither. */
  readonly range: (mark: ChartMark) => string | undefined;
}

/** @param measure width of a text in the hand of values, in pixels */
export const toValueWriter = (
  chart: ChartData,
  locale: string,
  words: ChartWords,
  measure: (text: string) => number,
): ValueWriter => {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (value: number, least: number, most: number): string => {
    const name = `${String(least)} ${String(most)}`;
    const known =
      formats.get(name) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    formats.set(name, known);
    return known.format(value);
  };
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 });
  const hasUnits = new Set(chart.marks.map(({ unit }) => unit)).size > 1 || chart.marks[0]?.unit === '%';
  const whole = (value: number, decimals = 0): string =>
    format(value, decimals, Math.max(decimals, chart.decimals));
  const digits = (value: number, decimals: number): string => format(value, 0, decimals);
  const short = (value: number): string =>
    measure(whole(value)) <= widestValue / 2 ? whole(value) : compact.format(value);
  const value = (mark: ChartMark): string | undefined => {
    if (mark.value === undefined) return undefined;
    const written = whole(mark.value, mark.decimals);
    const number = measure(written) <= widestValue ? written : compact.format(mark.value);
    const named = hasUnits && mark.unit !== '' ? words.withUnit(number, mark.unit) : number;
    return measure(named) <= widestValue ? named : number;
  };
  const range = ({ low, high }: ChartMark): string | undefined =>
    low === undefined && high === undefined
      ? undefined
      : words.range(low === undefined ? undefined : short(low), high === undefined ? undefined : short(high));
  return { whole, digits, compact: (number) => compact.format(number), value, range };
};
