import type { Evidence } from '../cited.ts';
import { type ChartMark, groupBy } from './chart.ts';
import type { Chart } from './panel.ts';
import { toDateWriter } from './read-date.ts';
import { toValueWriter } from './write-values.ts';

/** A row of the table; the sources are in no cell, so that they can be links. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly evidence: Evidence;
}

export interface TabulatedChart {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The table that holds what a chart draws, in the order of the file, with all digits that the editor wrote. */
export const tabulateChart = (chart: Chart): TabulatedChart => {
  const { words, marks, series, seriesColumn } = chart;
  const writeDate = toDateWriter(chart.locale);
  const { whole } = toValueWriter(chart, chart.locale, words, () => 0);
  const isScorecard = chart.kind === 'scorecard';
  const print = (value: number | undefined, decimals?: number): string =>
    value === undefined ? words.missing : whole(value, decimals);
  const has = (field: 'by' | 'unit'): boolean => marks.some((mark) => mark[field] !== '');
  const hasStatus = !isScorecard && marks.some(({ evidence }) => evidence.status !== undefined);
  const [hasLow, hasHigh] = [
    marks.some(({ low }) => low !== undefined),
    marks.some(({ high }) => high !== undefined),
  ];
  const rest = (mark: ChartMark): string[] => [
    ...(hasLow ? [print(mark.low)] : []),
    ...(hasHigh ? [print(mark.high)] : []),
    ...(has('unit') ? [mark.unit] : []),
    ...(has('by') ? [mark.by] : []),
    ...(hasStatus ? [mark.evidence.status === undefined ? '' : words.status[mark.evidence.status]] : []),
  ];
  const printCell = (mark: ChartMark): string => {
    if (!isScorecard) return print(mark.value, mark.decimals);
    const { status } = mark.evidence;
    return status !== undefined && mark.words === status ? words.status[status] : mark.words || words.missing;
  };
  const columns = [
    chart.labelColumn,
    ...(chart.panelColumn === undefined ? [] : [chart.panelColumn]),
    ...(seriesColumn === undefined ? [] : [words.columns.series]),
    ...(seriesColumn === undefined ? series : [chart.valueColumn]),
    ...(hasLow ? [words.columns.low] : []),
    ...(hasHigh ? [words.columns.high] : []),
    ...(has('unit') ? [words.columns.unit] : []),
    ...(has('by') ? [words.columns.by] : []),
    ...(hasStatus ? [words.columns.status] : []),
  ];
  const rows = groupBy(marks, ({ row }) => String(row)).flatMap(({ items }): TableRow[] => {
    const [first] = items;
    if (!first) return [];
    const { sources, status } = first.evidence;
    return [
      {
        cells: [
          first.time === undefined ? first.label : writeDate(first.time),
          ...(chart.panelColumn === undefined ? [] : [first.panel]),
          ...(seriesColumn === undefined ? [] : [first.series]),
          ...items.map(printCell),
          ...rest(first),
        ],
        evidence: { sources, status: isScorecard ? undefined : status },
      },
    ];
  });
  return { columns, rows };
};
