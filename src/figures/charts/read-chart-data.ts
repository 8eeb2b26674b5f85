import type { ChartKind } from '../../schemas/chart.ts';
import { type ClaimBasis, claimBases, claimStatuses } from '../../schemas/claim.ts';
import type { CitedSource } from '../cited.ts';
import { type ChartData, type ChartMark, groupBy } from './chart.ts';
import type { ChartFault, ChartFaultKind } from './chart-fault.ts';
import { limits, mostPanels } from './chart-limits.ts';
import { findUnitFault } from './compare-units.ts';
import { isMissing, readNumber, type WrittenNumber } from './read-number.ts';
import { readDate } from './read-date.ts';

/** The cells of a data file. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the editor wrote about a chart, besides its data. */
export interface ChartOptions {
  readonly kind: ChartKind;
  /** Column of the labels; the first where undefined. */
  readonly label: string | undefined;
  /** Columns of values; all that hold numbers where undefined. */
  readonly values: readonly string[] | undefined;
  /** Column that splits into small multiples. */
  readonly multiples: string | undefined;
  /** Label or series that the accent is for. */
  readonly subject: string | undefined;
  /** Whether rows of different units may stand side by side. */
  readonly mixed: boolean;
  /** Ids of the sources of the whole figure, for rows that name none. */
  readonly cite: readonly string[];
  /** The sources of the story by their ids. */
  readonly sources: ReadonlyMap<string, CitedSource>;
}

/** Columns with a meaning of their own, by their headings. */
export const specialColumns = ['status', 'basis', 'cite', 'low', 'high', 'by', 'unit', 'series'] as const;
type Special = (typeof specialColumns)[number];

interface Row {
  readonly number: number;
  /** The cell below a heading, trimmed; '' for a column that is not there. */
  readonly cell: (column: string) => string;
}

/** What reading goes through: faults are noted as they are met. */
interface Reading {
  readonly options: ChartOptions;
  readonly rows: readonly Row[];
  readonly label: string;
  readonly note: (kind: ChartFaultKind, row?: Pick<Row, 'number'>, column?: string, value?: string) => void;
}

const isStatus = (word: string): word is (typeof claimStatuses)[number] =>
  (claimStatuses as readonly string[]).includes(word);

/**
 * Columns of values: those that the editor names, or those in which there is a number. Of a dot plot of ranges alone,
 * it is the one that is empty.
 */
const findValueColumns = (table: ChartTable, { options, rows, label }: Reading): readonly string[] => {
  if (options.values !== undefined) return options.values;
  const plain = table.columns.filter(
    (column) =>
      column !== label &&
      column !== options.multiples &&
      !(specialColumns as readonly string[]).includes(column),
  );
  if (options.kind === 'scorecard') return plain;
  const writtenIn = (column: string): string[] =>
    rows.map(({ cell }) => cell(column)).filter((text) => !isMissing(text));
  // One number is enough: a column that drops out because of what is wrong in it would drop out unseen.
  const found = plain.filter((column) => writtenIn(column).some((text) => readNumber(text) !== 'text'));
  const hasRanges = options.kind === 'dot' && [...writtenIn('low'), ...writtenIn('high')].length > 0;
  return found.length === 0 && hasRanges
    ? plain.filter((column) => writtenIn(column).length === 0).slice(0, 1)
    : found;
};

const readCell = ({ note }: Reading, row: Row, column: string): WrittenNumber | undefined => {
  const text = row.cell(column);
  if (isMissing(text)) return undefined;
  const read = readNumber(text);
  if (typeof read === 'object') return read;
  note(read === 'text' ? 'not-a-number' : 'number-beyond', row, column, text);
  return undefined;
};

const isBasis = (word: string): word is ClaimBasis => (claimBases as readonly string[]).includes(word);

const readBasis = ({ note }: Reading, row: Row): ClaimBasis | undefined => {
  const basis = row.cell('basis');
  if (isBasis(basis)) return basis;
  if (basis !== '') note('unknown-basis', row, 'basis', basis);
  return undefined;
};

const readEvidence = ({ options, note }: Reading, row: Row, isEmpty: boolean): ChartMark['evidence'] => {
  const named = row
    .cell('cite')
    .split(/\s+/)
    .filter((id) => id !== '');
  const ids = [...new Set(named.length > 0 ? named : options.cite)];
  const sources = ids.flatMap((id) => {
    const source = options.sources.get(id);
    // What the whole figure cites is the caller's to check, once.
    if (!source && named.length > 0) note('unknown-source', row, 'cite', id);
    return source ?? [];
  });
  if (ids.length === 0 && !isEmpty) note('row-without-source', row);
  const status = row.cell('status');
  if (status !== '' && !isStatus(status)) note('unknown-status', row, 'status', status);
  return { sources, status: isStatus(status) ? status : undefined };
};

/** The marks of a row, one for each column of values. */
const readRow = (reading: Reading, row: Row, columns: readonly string[]): ChartMark[] => {
  const { options, note, label } = reading;
  const isScorecard = options.kind === 'scorecard';
  const written = columns.map((column) => (isScorecard ? undefined : readCell(reading, row, column)));
  const low = isScorecard ? undefined : readCell(reading, row, 'low');
  const high = isScorecard ? undefined : readCell(reading, row, 'high');
  const isEmpty = isScorecard
    ? columns.every((column) => isMissing(row.cell(column)))
    : [...written, low, high].every((number) => number === undefined);
  const evidence = readEvidence(reading, row, isEmpty);
  const basis = readBasis(reading, row);
  if (low && high && low.value > high.value) {
    note('low-above-high', row, 'low', row.cell('low'));
  }
  if (
    options.kind !== 'dot' &&
    written.every((number) => number === undefined) &&
    (low === undefined) !== (high === undefined)
  ) {
    const [end, text] = low === undefined ? ['high', row.cell('high')] : ['low', row.cell('low')];
    note('open-range', row, end, text);
  }
  if (row.cell(label) === '') note('empty-label', row, label);
  return columns.map((column, at) => {
    const number = written[at];
    const isWithin =
      (low?.value ?? -Infinity) <= (number?.value ?? 0) && (number?.value ?? 0) <= (high?.value ?? Infinity);
    const isRangeSound = low === undefined || high === undefined || low.value <= high.value;
    if (number && isRangeSound && !isWithin) note('value-outside-range', row, column, row.cell(column));
    if (number && number.value < 0 && options.kind === 'stacked-bar') {
      note('negative-in-stack', row, column, row.cell(column));
    }
    const words = isScorecard && !isMissing(row.cell(column)) ? row.cell(column) : '';
    return {
      row: row.number,
      panel: options.multiples === undefined ? '' : row.cell(options.multiples),
      label: row.cell(label),
      time: readDate(row.cell(label)),
      series: row.cell('series') === '' ? column : row.cell('series'),
      value: number?.value,
      low: low?.value,
      high: high?.value,
      decimals: number?.decimals ?? 0,
      by: row.cell('by'),
      unit: row.cell('unit') === '' ? ((number ?? low ?? high)?.unit ?? '') : row.cell('unit'),
      words,
      evidence: isStatus(words) ? { ...evidence, status: words } : evidence,
      basis,
    };
  });
};

/** What parts of a hundred may add up to: each may be rounded up by half of its last digit. */
const mostOfAll = (parts: readonly ChartMark[]): number =>
  100 + parts.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 0);

/** Parts in per cent are parts of a whole, which has a hundred. */
const checkWholes = ({ rows, note, label }: Reading, drawn: readonly ChartMark[]): void => {
  for (const { items } of groupBy(drawn, (mark) => JSON.stringify([mark.panel, mark.label]))) {
    const last = items.at(-1);
    const sum = items.reduce((total, { value = 0 }) => total + value, 0);
    if (last === undefined || !items.every(({ unit }) => unit === '%') || sum <= mostOfAll(items) + 1e-9)
      continue;
    const written = String(Math.round(sum * 1e9) / 1e9);
    note('beyond-hundred', rows[last.row - 1], label, `${last.label}\n${written}`);
  }
};

/** Refuses what would stand side by side without being comparable, and what would stand on one place. */
const checkTogether = (reading: Reading, marks: readonly ChartMark[], columns: readonly string[]): void => {
  const { options, rows, note, label } = reading;
  const drawn = marks.filter(({ value, low, high }) => (value ?? low ?? high) !== undefined);
  const unit = drawn[0]?.unit;
  const other = drawn.find((mark) => mark.unit !== unit);
  if (other && !options.mixed) note('different-units', rows[other.row - 1], 'unit', other.unit);
  const inNames =
    other || options.mixed
      ? undefined
      : findUnitFault(drawn, { columns, label, multiples: options.multiples });
  if (inNames) note(inNames.kind, { number: inNames.row }, inNames.column, inNames.value);
  if (options.kind === 'stacked-bar') checkWholes(reading, drawn);
  if (options.kind === 'bar') {
    const named = new Set<string>();
    for (const mark of marks) {
      const name = JSON.stringify([mark.panel, mark.label, mark.by]);
      // Several columns of values in a bar chart are told as such.
      if (named.has(name) && mark.row > 1 && mark.series === marks[0]?.series)
        note('same-bar-twice', rows[mark.row - 1], label, mark.label);
      named.add(name);
    }
  }
  if (['bar', 'dot', 'scorecard'].includes(options.kind)) return;
  const seen = new Set<string>();
  for (const mark of marks) {
    const place = JSON.stringify([mark.panel, mark.series, mark.label]);
    if (seen.has(place)) note('same-place-twice', rows[mark.row - 1], label, mark.label);
    seen.add(place);
  }
};

const checkAmounts = ({ options: { kind }, note }: Reading, data: ChartData, drawn: number): void => {
  const { series, panels } = data;
  const most = limits[kind];
  const tooMany = (fault: ChartFaultKind, count: number, allowed: number): void => {
    if (count > allowed) note(fault, undefined, undefined, `${String(count)} of ${String(allowed)}`);
  };
  tooMany('too-many-marks', drawn, most.marks);
  tooMany('too-many-panels', panels.length, mostPanels);
  if (kind === 'bar' && series.length > 1) note('one-series-only', undefined, undefined, series.join(', '));
  else if (kind === 'slope' && series.length !== 2) {
    note('two-series-needed', undefined, undefined, series.join(', '));
  } else tooMany('too-many-series', series.length, most.series);
};

/** Columns that must be there. */
const findMissingColumns = (table: ChartTable, { label, values, multiples }: ChartOptions): string[] =>
  [label, ...(values ?? []), multiples].filter(
    (column) => column !== undefined && !table.columns.includes(column),
  ) as string[];

/** Digits after the points of a low and a high. */
const toRangeDecimals = ({ cell }: Row): number[] =>
  ['low', 'high'].map((column) => {
    const read = readNumber(cell(column));
    return typeof read === 'object' ? read.decimals : 0;
  });

const fault = (kind: ChartFaultKind, column?: string): ChartFault => ({
  kind,
  row: undefined,
  column,
  value: undefined,
});

const toRows = (table: ChartTable): Row[] => {
  const places = new Map(table.columns.map((column, at) => [column, at]));
  return table.rows.map((cells, at) => ({
    number: at + 1,
    cell: (column) => (cells[places.get(column) ?? -1] ?? '').trim(),
  }));
};

/**
 * Reads the cells of a data file as the data of a chart. Spaces around headings and cells are nothing.
 * @returns the data, or everything that is wrong with them, in the order of the rows
 */
export const readChartData = (
  { columns: headings, rows: cells }: ChartTable,
  options: ChartOptions,
): ChartData | readonly ChartFault[] => {
  const table: ChartTable = { columns: headings.map((heading) => heading.trim()), rows: cells };
  const twice = table.columns.find((column, at) => table.columns.indexOf(column) !== at);
  if (twice !== undefined) return [fault('column-twice', twice)];
  const missing = findMissingColumns(table, options);
  if (missing.length > 0) return missing.map((column) => fault('missing-column', column));
  if (table.rows.length === 0) return [fault('no-rows')];
  const faults: ChartFault[] = [];
  const label = options.label ?? table.columns[0] ?? '';
  const rows = toRows(table);
  const reading: Reading = {
    options,
    rows,
    label,
    note: (kind, row, column, value) => {
      faults.push({ kind, row: row?.number, column, value });
    },
  };
  const columns = findValueColumns(table, reading);
  const seriesColumn: Special | undefined = table.columns.includes('series') ? 'series' : undefined;
  if (columns.length === 0) return [fault('no-values')];
  if (seriesColumn !== undefined && columns.length > 1)
    return [{ ...fault('series-in-two-ways'), value: columns.join(', ') }];
  const marks = rows.flatMap((row) => readRow(reading, row, columns));
  const isLine = options.kind === 'line' || options.kind === 'step';
  if (isLine) {
    for (const row of rows) {
      if (row.cell(label) !== '' && !readDate(row.cell(label))) note(reading, row);
    }
  }
  checkTogether(reading, marks, columns);
  const data: ChartData = {
    kind: options.kind,
    labelColumn: label,
    panelColumn: options.multiples,
    seriesColumn,
    valueColumn: columns[0] ?? '',
    isTimed: marks.every(({ time }) => time !== undefined),
    panels: [...new Set(marks.map(({ panel }) => panel))],
    series: [...new Set(marks.map(({ series }) => series))],
    decimals: Math.max(0, ...marks.map(({ decimals }) => decimals), ...rows.flatMap(toRangeDecimals)),
    subject: options.subject,
    marks,
  };
  checkAmounts(reading, data, marks.length);
  if (
    options.subject !== undefined &&
    !marks.some((mark) => mark.label === options.subject || mark.series === options.subject)
  ) {
    reading.note('unknown-subject', undefined, undefined, options.subject);
  }
  return faults.length > 0 ? faults.toSorted((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity) || 0) : data;
};

const note = ({ note, label }: Reading, row: Row): void => {
  note('not-a-date', row, label, row.cell(label));
};
