import { type ChartAttributes, readChart } from '../../domain/body/parts/chart.ts';
import type { DataTable } from '../../domain/data-table.ts';
import type { ChartData } from '../../figures/charts/chart.ts';
import type { ChartFault } from '../../figures/charts/chart-fault.ts';
import { chartSchema } from '../../schemas/chart.ts';
import type { BodyPart } from '../reading/body-part.ts';
import { type DataFile, type OpenData, toDataPath } from '../reading/data-files.ts';
import type { Document } from '../reading/document.ts';
import { listSources } from '../reading/sources.ts';

/** A chart with its file, as far as it can be read. */
interface OpenedChart {
  readonly written: ChartAttributes;
  readonly data: DataFile;
  readonly table: DataTable;
  /** Ids of the sources of its story. */
  readonly sourceIds: ReadonlySet<string>;
  /** Its data, the sources in them named by their ids; or all that is wrong with them. */
  readonly read: ChartData | readonly ChartFault[];
}

/**
 * Opens what a chart shows.
 * @returns undefined where attributes cannot be read, which is left to checkPartNotation, or the file, to checkData
 */
export type OpenChart = (article: Document, chart: BodyPart) => OpenedChart | undefined;

/** Prepares to open the charts of a folder; each is read once, however many checks ask for it. */
export const toChartOpener = (openData: OpenData): OpenChart => {
  const known = new WeakMap<BodyPart, OpenedChart | undefined>();
  return (article, chart) => {
    if (!known.has(chart)) known.set(chart, openChart(article, chart, openData));
    return known.get(chart);
  };
};

const openChart = (article: Document, chart: BodyPart, openData: OpenData): OpenedChart | undefined => {
  const written = chartSchema.safeParse(
    Object.fromEntries([...chart.attributes].map(([name, { value }]) => [name, value])),
  );
  const data = openData(toDataPath(article, chart));
  if (!written.success || data?.table === undefined || article.fields === undefined) return undefined;
  const { table } = data;
  const sourceIds = new Set(listSources(article.fields).map(({ id }) => id));
  // Nothing is drawn here: a source needs no more than its id.
  const sources = new Map([...sourceIds].map((id) => [id, { id, number: '', href: '', name: '' }]));
  return { written: written.data, data, table, sourceIds, read: readChart(table, written.data, sources) };
};
