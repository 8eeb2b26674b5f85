import type { z } from 'astro/zod';
import { chartSchema } from '../../../schemas/chart.ts';
import { describeChart } from '../../../figures/charts/describe-chart.ts';
import { areColumns, drawChart } from '../../../figures/charts/draw-chart.ts';
import type { ChartData } from '../../../figures/charts/chart.ts';
import type { Chart } from '../../../figures/charts/panel.ts';
import type { ChartFault } from '../../../figures/charts/chart-fault.ts';
import { type ChartOptions, readChartData } from '../../../figures/charts/read-chart-data.ts';
import { tabulateChart } from '../../../figures/charts/tabulate-chart.ts';
import type { CitedSource } from '../../../figures/cited.ts';
import type { FigureWidth } from '../../../figures/drawing.ts';
import type { MarkForm } from '../../../figures/key-mark.ts';
import { measureText } from '../../../figures/measure-text.ts';
import { drawSmallChart } from '../../../figures/small/small-chart.ts';
import type { DataTable } from '../../data-table.ts';
import { toFigureKind } from './figure.ts';
import { toCitedSource } from '../source-numbers.ts';

/** Attributes of a chart, as its schema reads them. */
export type ChartAttributes = z.output<typeof chartSchema>;

/** A chart as it is kept in a body: what the editor wrote, including the name of its data file. */
type ChartFields = Omit<ChartAttributes, 'cite' | 'id' | 'alt' | 'lead'>;

/**
 * Reads the data of a chart as the editor asked for it.
 * @param sources of the story, by their ids
 * @returns everything that is wrong, where it cannot be drawn
 */
export const readChart = (
  table: DataTable,
  written: ChartFields & { readonly cite?: readonly string[] | undefined },
  sources: ChartOptions['sources'],
): ChartData | readonly ChartFault[] =>
  readChartData(table, {
    kind: written.kind,
    label: written.label,
    values: written.values,
    multiples: written.multiples,
    subject: written.subject,
    mixed: written.mixed === 'yes',
    cite: written.cite ?? [],
    sources,
  });

const isFaulty = (read: ChartData | readonly ChartFault[]): read is readonly ChartFault[] =>
  Array.isArray(read);

/** Sources that are only looked up, where nothing is drawn yet. */
const unnumbered = (ids: Iterable<string>): ReadonlyMap<string, CitedSource> =>
  new Map([...ids].map((id) => [id, { id, number: '', href: '', name: '' }]));

/** What shows the status of a value, by the kind of chart; groups of bars have tones where they are shown over time. */
const forms: Readonly<Record<Exclude<ChartAttributes['kind'], 'grouped-bar'>, MarkForm>> = {
  bar: 'bar',
  'stacked-bar': 'toned-bar',
  line: 'run',
  step: 'run',
  dot: 'dot',
  slope: 'run',
  scorecard: 'dot',
};

const listForms = (chart: Chart, widths: readonly FigureWidth[]): readonly MarkForm[] =>
  chart.kind === 'grouped-bar'
    ? [...new Set(widths.map((width) => (areColumns(chart, width) ? 'toned-bar' : 'bar')))]
    : [forms[chart.kind]];

/** Data of a file beside the text, drawn: each mark with its sources and its status. */
export const chart = toFigureKind<ChartFields>({
  name: 'chart',
  schema: chartSchema,
  example: ':::chart[What it shows]{kind=bar data="launches.csv" cite="id"}',
  read: (attributes, { openTable, sourceIds }) => {
    const read = chartSchema.safeParse(attributes);
    const table = read.success ? openTable(read.data.data) : undefined;
    if (!read.success || table === undefined) return undefined;
    if (isFaulty(readChart(table, read.data, unnumbered(sourceIds)))) return undefined;
    const { id, cite = [], ...fields } = read.data;
    return { ...fields, id, cite };
  },
  draw: (fields, { matter, edition, titleId, widths }) => {
    const table = matter.tables[fields.data] ?? { columns: [], rows: [] };
    const sources = new Map(matter.sources.map(({ id }) => [id, toCitedSource(id, matter, edition)]));
    const read = readChart(table, fields, sources);
    if (isFaulty(read)) throw new RangeError(`The data ${fields.data} cannot be drawn.`);
    const whole: Chart = {
      ...read,
      direction: edition.direction,
      mirrorTime: edition.text.figures.mirrorsTime,
      locale: edition.dialect,
      words: { ...edition.text.charts, status: edition.text.evidence.statuses },
      titleId,
    };
    const { columns, rows } = tabulateChart(whole);
    return {
      drawAt: (width) => drawChart(whole, width, measureText),
      drawSmall: (size) => drawSmallChart(whole, size),
      description: describeChart(whole),
      table: { columns, rows: rows.map(({ cells }) => cells) },
      rowSources: rows.map(({ evidence }) => evidence.sources),
      marks: read.marks.flatMap(({ evidence: { status } }) =>
        status === undefined ? [] : listForms(whole, widths).map((form) => ({ form, status })),
      ),
      remarks: [],
      data: { file: fields.data },
    };
  },
});
