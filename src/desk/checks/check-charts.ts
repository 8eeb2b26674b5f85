import { locateInData } from '../../domain/data-file.ts';
import type { ChartFault, ChartFaultKind } from '../../figures/charts/chart-fault.ts';
import { specialColumns } from '../../figures/charts/read-chart-data.ts';
import { type Finding, withoutRepeats } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { BodyPart } from '../reading/body-part.ts';
import { listCharts } from '../reading/data-files.ts';
import type { Content, Document } from '../reading/document.ts';
import { listShownStories } from '../reading/translations.ts';
import { type FaultyChart, tellChartFault } from './chart-fault-words.ts';
import type { OpenChart } from './open-chart.ts';

/** Faults of one chart that are told at once. */
const maxFaults = 20;

/** Finds charts whose data cannot be drawn as their story asks. */
export const checkCharts = (content: Content, openChart: OpenChart): Finding[] =>
  withoutRepeats(
    listShownStories(content).flatMap((article) =>
      listCharts(article).flatMap((chart) => checkChart(article, chart, openChart)),
    ),
  );

/** Where a fault of no single row is to be fixed: the first of these attributes that is written. */
const fixedIn: Readonly<Partial<Record<ChartFaultKind, readonly string[]>>> = {
  'no-values': ['values', 'data'],
  'series-in-two-ways': ['values', 'data'],
  'one-series-only': ['values', 'kind'],
  'two-series-needed': ['values', 'kind'],
  'too-many-marks': ['kind'],
  'too-many-series': ['values', 'kind'],
  'too-many-panels': ['multiples'],
  'unknown-subject': ['subject'],
};

const findAttribute = ({ attributes, offset }: BodyPart, { kind, column }: ChartFault): number => {
  if (kind === 'missing-column' && column !== undefined) {
    for (const name of ['label', 'values', 'multiples']) {
      const { value, valueOffset } = attributes.get(name) ?? {};
      const named = name === 'values' ? (value?.split(';').map((one) => one.trim()) ?? []) : [value];
      if (named.includes(column)) return (valueOffset ?? offset) + (value?.indexOf(column) ?? 0);
    }
  }
  const name = (fixedIn[kind] ?? ['data']).find((one) => attributes.has(one));
  return (name === undefined ? undefined : attributes.get(name)?.valueOffset) ?? offset;
};

const checkChart = (article: Document, chart: BodyPart, openChart: OpenChart): Finding[] => {
  const opened = openChart(article, chart);
  if (opened === undefined) return [];
  const { written, data, table, sourceIds, read } = opened;
  const { text } = data;
  const columns = table.columns.map((name) => name.trim());
  const { kind, label = columns[0] ?? '', values = [], multiples } = written;
  const used = new Set([label, multiples, ...values]);
  const faulty: FaultyChart = { kind, data: written.data, table, label, sourceIds };
  return [
    ...columns.flatMap((name, index): Finding[] => {
      const meant = name.toLowerCase();
      if (name === meant || used.has(name) || !specialColumns.some((special) => special === meant)) return [];
      return [
        {
          id: 'bad-figure',
          file: data,
          offset: locateInData(data.path, text, 0, index),
          message: `${quote(name)} is not read as the column ${meant}, whose name has no capital letter. Rename it or, if it holds the values of the chart, name it in the text: values="${name}".`,
          fix: { written: name, right: meant },
        },
      ];
    }),
    ...(Array.isArray(read) ? (read as readonly ChartFault[]) : [])
      .slice(0, maxFaults)
      .map((fault): Finding => {
        const told = tellChartFault(fault, faulty);
        const id = fault.kind === 'unknown-source' ? 'unknown-source' : 'bad-figure';
        if (fault.row === undefined)
          return { id, file: article, offset: findAttribute(chart, fault), ...told };
        const start = locateInData(data.path, text, fault.row, columns.indexOf(fault.column ?? ''));
        const at = fault.kind === 'unknown-source' ? findWord(text, fault.value ?? '', start) : start;
        return { id, file: data, offset: at, ...told };
      }),
  ];
};

/** Where an id is among others in a cell. */
const findWord = (text: string, id: string, from: number): number => {
  for (let at = text.indexOf(id, from); at !== -1; at = text.indexOf(id, at + 1)) {
    const [before = ' ', behind = ' '] = [text[at - 1], text[at + id.length]];
    if (!/[\w-]/.test(before) && !/[\w-]/.test(behind)) return at;
  }
  return from;
};
