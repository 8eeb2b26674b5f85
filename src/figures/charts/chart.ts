import type { ChartKind } from '../../schemas/chart.ts';
import type { ClaimBasis } from '../../schemas/claim.ts';
import type { CitedSource, Evidence } from '../cited.ts';
import type { Moment } from './read-date.ts';

/** One cell of the data: what one mark of the drawing stands for. */
export interface ChartMark {
  /** Row of the table that it comes from; the first below the headings is 1. */
  readonly row: number;
  /** Which of the small multiples it belongs to; '' where there is one chart only. */
  readonly panel: string;
  readonly label: string;
  /** The label as a date; undefined where labels are names. */
  readonly time: Moment | undefined;
  /** Its column of values, or what the column "series" says. */
  readonly series: string;
  /** Undefined where it is missing: a gap, never zero. */
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Digits after the point of the value, as the editor wrote it. */
  readonly decimals: number;
  /** Who measured; '' where the data do not say. */
  readonly by: string;
  /** '' where the data do not say. */
  readonly unit: string;
  /** The words in a cell of a scorecard; '' in all other charts. */
  readonly words: string;
  readonly evidence: Evidence;
  /** Why one source is enough for what is confirmed. */
  readonly basis: ClaimBasis | undefined;
}

/** The data of a chart, read and found sound. */
export interface ChartData {
  readonly kind: ChartKind;
  /** Heading of the labels. */
  readonly labelColumn: string;
  /** Heading of what splits into small multiples. */
  readonly panelColumn: string | undefined;
  /** Heading of the series, where they are in a column; undefined where each is a column. */
  readonly seriesColumn: string | undefined;
  /** Heading of the values, where series are in a column. */
  readonly valueColumn: string;
  /** Whether the labels are dates, all of them. */
  readonly isTimed: boolean;
  readonly panels: readonly string[];
  readonly series: readonly string[];
  /** Digits after the point, as many as the editor wrote at most. */
  readonly decimals: number;
  /** Label or series that the accent is for. */
  readonly subject: string | undefined;
  /** In the order of the file. */
  readonly marks: readonly ChartMark[];
}

/** Whether the accent of the figure is for this mark. */
export const isSubject = (chart: ChartData, mark: ChartMark): boolean =>
  chart.subject !== undefined && (mark.label === chart.subject || mark.series === chart.subject);

/** Every number that a mark reaches to. */
export const toNumbers = ({ value, low, high }: ChartMark): number[] =>
  [value, low, high].filter((number) => number !== undefined);

/** Puts what has the same key together, in the order of first appearance. */
export const groupBy = <Item>(
  items: readonly Item[],
  toKey: (item: Item) => string,
): { readonly key: string; readonly items: readonly Item[] }[] =>
  [...Map.groupBy(items, toKey)].map(([key, group]) => ({ key, items: group }));

/** The sources of several marks, each once, in the order in which they are met. */
export const joinSources = (marks: readonly ChartMark[]): CitedSource[] => [
  ...new Map(
    marks.flatMap(({ evidence }) => evidence.sources).map((source) => [source.href, source]),
  ).values(),
];
