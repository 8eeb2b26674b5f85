import type { CitedSource } from '../../../../src/figures/cited.ts';
import type { ChartData } from '../../../../src/figures/charts/chart.ts';
import type { ChartWords } from '../../../../src/figures/charts/chart-words.ts';
import type { Chart } from '../../../../src/figures/charts/panel.ts';
import {
  type ChartOptions,
  type ChartTable,
  readChartData,
} from '../../../../src/figures/charts/read-chart-data.ts';

/** Words of charts as an English edition might have them. */
export const words: ChartWords = {
  missing: 'no figure',
  range: (low, high) =>
    low === undefined ? `up to ${high ?? ''}` : high === undefined ? `from ${low}` : `${low}–${high}`,
  withUnit: (value, unit) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  status: { confirmed: 'Confirmed', claimed: 'Claimed', assessed: 'Assessed', disputed: 'Disputed' },
  columns: {
    series: 'Series',
    low: 'Low',
    high: 'High',
    by: 'Measured by',
    unit: 'Unit',
    status: 'Status',
  },
  describe: {
    nothing: 'No values are known.',
    one: ({ name, value }) => `One value is known: ${value} (${name}).`,
    values: (count, lowest, highest, missing) =>
      `${String(count)} values from ${lowest.value} (${lowest.name}) to ${highest.value} (${highest.name})${
        missing === 0 ? '' : `; ${String(missing)} missing`
      }.`,
    ranges: (count, { name, value }) =>
      `${String(count)} known only as ranges, the first ${value} (${name}).`,
    course: (name, first, last, highest) =>
      `${name}: ${first.value} in ${first.name}, ${last.value} in ${last.name}; the highest is ${highest.value} in ${highest.name}.`,
    slope: (from, to, rise, fall, same) =>
      `From ${from} to ${to}, ${String(rise)} rise, ${String(fall)} fall and ${String(same)} stay.`,
    scorecard: (rows, parties, statuses) =>
      `${String(rows)} rows for ${String(parties)} parties: ${statuses
        .map(([status, count]) => `${String(count)} ${status}`)
        .join(', ')}.`,
  },
};

/** Sources 1 to 30, under the ids s1 to s30. */
export const sources: ReadonlyMap<string, CitedSource> = new Map(
  Array.from({ length: 30 }, (_, at) => [
    `s${String(at + 1)}`,
    {
      id: `s${String(at + 1)}`,
      number: String(at + 1),
      href: `#source-${String(at + 1)}`,
      name: `Source ${String(at + 1)}: The Pond Post`,
    },
  ]),
);

/** A table from lines with a comma between cells. */
export const toTable = (text: string): ChartTable => {
  const [columns = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  return { columns, rows };
};

export const toOptions = (options: Partial<ChartOptions> = {}): ChartOptions => ({
  kind: 'bar',
  label: undefined,
  values: undefined,
  multiples: undefined,
  subject: undefined,
  mixed: false,
  cite: ['s1'],
  sources,
  ...options,
});

/** What a chart needs besides its data. */
export const dress = (data: ChartData, more: Partial<Chart> = {}): Chart => ({
  ...data,
  direction: 'ltr',
  mirrorTime: false,
  locale: 'en',
  words,
  titleId: 't',
  ...more,
});

/** Reads a table that must be sound. */
export const readSound = (table: ChartTable, options: Partial<ChartOptions> = {}): ChartData => {
  const read = readChartData(table, toOptions(options));
  if (!('marks' in read)) throw new Error(JSON.stringify(read));
  return read;
};
