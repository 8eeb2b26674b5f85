import type { ChartFault, ChartFaultKind } from '../../figures/charts/chart-fault.ts';
import type { ChartKind } from '../../schemas/chart.ts';
import { claimBases, claimStatuses } from '../../schemas/claim.ts';
import type { DataTable } from '../../domain/data-table.ts';
import { suggestClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { toUnknownSource } from './unknown-source.ts';

/** The chart that a fault is in, as far as a sentence about it asks. */
export interface FaultyChart {
  readonly kind: ChartKind;
  /** Name of its file. */
  readonly data: string;
  readonly table: DataTable;
  /** Heading of its labels. */
  readonly label: string;
  /** Ids of the sources of its story. */
  readonly sourceIds: ReadonlySet<string>;
}

/** What is said of a fault. */
export type FaultWords = Pick<Finding, 'message' | 'fix'>;

/** A fault as sentences need it; what is undefined in it is not asked for. */
interface Fault {
  readonly value: string;
  readonly column: string;
}

type Tell = (fault: Fault, chart: FaultyChart) => string | FaultWords;

const statuses = 'confirmed, claimed, assessed or disputed';

/** "12,5" */
const withDecimalComma = /^[-+−–]?\d+,\d+$/u;
/** "400–600" */
const range = /^\d[\d.,' ]*\s?(?:[-–—]|to)\s?\d[\d.,']*$/u;
/** "about 600", ">600" */
const rough = /^(?:[~≈<>≤≥]|about|around|circa|ca?\.|over|under|more than|less than|up to)\s?(\d[\d.,']*)$/iu;
/** "600 km" */
const withUnit = /^([-+−–]?\d[\d.,' ]*?)\s?(\p{L}[\p{L}\p{N}²³/ .]*)$/u;

/** "2e3", as spreadsheets write large numbers. */
const withExponent = /^([-+−–]?\d+(?:\.\d+)?)[eE]([-+]?\d{1,2})$/u;

const describeNotANumber = ({ value, column }: Fault): FaultWords => {
  if (withExponent.test(value)) {
    const right = Number(value.replace(/^[−–]/u, '-')).toLocaleString('en', {
      useGrouping: false,
      maximumSignificantDigits: 15,
      maximumFractionDigits: 20,
    });
    return {
      message: `${quote(value)} is in scientific notation. Write it in full: ${right}.`,
      fix: { written: value, right },
    };
  }
  if (withDecimalComma.test(value)) {
    const right = value.replace(',', '.');
    return {
      message: `${quote(value)} is not a number here. Write a point before decimals: ${right}.`,
      fix: { written: value, right },
    };
  }
  if (range.test(value))
    return { message: `${quote(value)} is a range. Put its ends in columns of their own: low and high.` };
  const [, about = ''] = rough.exec(value) ?? [];
  if (about !== '') {
    return {
      message: `${quote(value)} is not a number. Write ${about} or, if it is not known exactly, its range in the columns low and high.`,
    };
  }
  const [, amount = '', unit = ''] = withUnit.exec(value) ?? [];
  return amount === ''
    ? {
        message: `${quote(value)} is not a number. Write 1200 or -3.5, and a dash where there is no value. If the column holds words, name those that hold values: values="Range".`,
      }
    : {
        message: `${quote(value)} is not a number. Write ${amount}, and the unit in the name of the column: ${column}, ${unit}.`,
        fix: { written: value, right: amount },
      };
};

/** "612 of 500" */
const toAmounts = (value: string): { readonly count: string; readonly most: string } => {
  const [count = '', most = ''] = value.split(' of ');
  return { count, most };
};

const namesOf = ({ columns }: DataTable): string[] => columns.map((name) => name.trim());

/** How to draw fewer series: they are columns, or are in a column of their own. */
const chooseSeries = (number: string, { table }: FaultyChart, example: string): string =>
  namesOf(table).includes('series')
    ? `Keep only ${number} of them in the column series.`
    : `Name ${number} of the columns: values="${example}".`;

/** The first of several names, of which only the whole list is known. */
const firstOf = (value: string): string => value.split(', ')[0] ?? '';

const tellings: Readonly<Record<ChartFaultKind, Tell>> = {
  'no-rows': (_, { data }) => `There are no rows in ${data}. Add them, or remove the chart.`,
  'no-values': (_, { data }) =>
    `No column of ${data} holds numbers. Write only the number in a cell, and the unit in the name of the column: Range, km.`,
  'missing-column': ({ column }, { data, table }) =>
    suggestClosest(
      `There is no column ${quote(column)} in ${data}.`,
      column,
      namesOf(table),
      `Its columns are: ${namesOf(table).join(', ')}.`,
    ),
  'column-twice': ({ column }, { data }) =>
    `Two columns of ${data} are called ${quote(column)}. Give each a name of its own.`,
  'empty-label': ({ column }) =>
    `This row has nothing in ${quote(column)}, so readers cannot tell what its mark stands for. Give it a label.`,
  'not-a-number': (fault) => describeNotANumber(fault),
  'number-beyond': ({ value }) =>
    `${quote(value)} is too large or too small to be drawn. Use another unit, and name it in the heading of the column: Cost, billion dollars.`,
  'not-a-date': ({ value }, { kind }) =>
    `${quote(value)} is not a date, and a ${kind} chart goes from date to date. Write 2024, 2024-05 or 2024-05-17, or choose another kind, such as kind=bar.`,
  'unknown-status': ({ value }) =>
    suggestClosest(`${quote(value)} is not a status.`, value, claimStatuses, `Write ${statuses}.`),
  'unknown-basis': ({ value }) =>
    suggestClosest(
      `${quote(value)} is not a basis.`,
      value,
      claimBases,
      'Write official-count or acting-party.',
    ),
  'unknown-source': ({ value }, { sourceIds }) => toUnknownSource(value, sourceIds),
  'row-without-source': () =>
    'This row names no source. Write its id in a column called cite or, if all rows rest on the same one, in the text: cite="id".',
  'low-above-high': () => 'In this row low is above high. Write the lower end of the range in low.',
  'value-outside-range': ({ value }) =>
    `${quote(value)} is outside the range of this row, from low to high. Correct one of the three.`,
  'negative-in-stack': ({ value }) =>
    `${quote(value)} is below zero and cannot be stacked. Write kind=grouped-bar.`,
  'beyond-hundred': ({ value }) => {
    const [label = '', sum = ''] = value.split('\n');
    return `The parts of ${quote(label)} add up to ${sum}%, which is more than the whole. Correct them, or write kind=grouped-bar if they are not parts of one whole.`;
  },
  'same-bar-twice': ({ value }) =>
    `An earlier row has the label ${quote(value)} too, so two bars have one name. Give each row a label of its own, or say who measured in a column called by.`,
  'different-units': ({ value }) =>
    `${value === '' ? 'This row has no unit, unlike the rows above it' : `This row is in ${quote(value)}, unlike the rows above it`}. Make a chart for each unit or, if they may stand side by side, write mixed=yes.`,
  'different-units-in-names': ({ value, column }) => {
    const [name = '', unit = '', other = '', otherUnit = ''] = value.split('\n');
    return `${quote(name)} is in ${unit}, but ${other === '' ? 'there are values' : `${quote(other)} is`} in ${otherUnit}, and both would stand on one scale. Make a chart for each unit${name === column ? ` (of this one: values="${name}")` : ''} or, if they may stand side by side, write mixed=yes.`;
  },
  'no-unit-in-name': ({ value }) => {
    const [name = '', , other = '', unit = ''] = value.split('\n');
    return `${quote(name)} names no unit, but ${quote(other)} is in ${unit}, and both would stand on one scale. If it is in ${unit} too, write ${quote(`${name}, ${unit}`)}. If it is not, make a chart for each unit or, if they may stand side by side, write mixed=yes.`;
  },
  'open-range': ({ value, column }, { kind }) =>
    `This row has only a ${column}, ${quote(value)}, and no value, so a ${kind} chart would draw nothing. Write kind=dot, which draws a range that is open at one end, or give the value.`,
  'series-in-two-ways': ({ value }, { data }) =>
    `${data} has a column called series and several columns of values: ${value}. Name one: values="${firstOf(value)}".`,
  'one-series-only': ({ value }, chart) =>
    `A bar chart shows one series, but there are several: ${value}. ${chooseSeries('one', chart, firstOf(value))} Or write kind=grouped-bar or kind=stacked-bar.`,
  'two-series-needed': ({ value }, chart) =>
    `A slope chart compares two series, no more and no fewer. This one has: ${value}. ${chooseSeries('two', chart, '2024; 2026')}`,
  'same-place-twice': ({ value }) =>
    `An earlier row has the label ${quote(value)} too, so both would be drawn in the same place. Give each row a label of its own, or tell them apart in a column called series.`,
  'too-many-marks': ({ value }, { kind, data }) => {
    const { count, most } = toAmounts(value);
    return `The chart would show ${count} values, but at most ${most} can be read in a ${kind} chart. Show fewer, or make a table of them: ::table[What it shows]{data="${data}" cite="id"}.`;
  },
  'too-many-series': ({ value }, chart) => {
    const { count, most } = toAmounts(value);
    return `The chart has ${count} series, but at most ${most} can be told apart in a ${chart.kind} chart. ${chooseSeries('some', chart, 'Range; Height')}`;
  },
  'too-many-panels': ({ value }) => {
    const { count, most } = toAmounts(value);
    return `The column splits the chart into ${count} small ones, but at most ${most} can be read in one figure. Choose a column with fewer different values.`;
  },
  'unknown-subject': ({ value }, { data, label, table }) =>
    suggestClosest(
      `${quote(value)} is neither a label nor a series in ${data}.`,
      value,
      listSubjects(table, label),
      'Write it as in the file, or leave subject out.',
    ),
};

/** What a chart can be about: a label, a column, or what is in the column "series". */
const listSubjects = (table: DataTable, label: string): string[] => {
  const names = namesOf(table);
  const cellsOf = (name: string): string[] => {
    const at = names.indexOf(name);
    return table.rows.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
  };
  return [...new Set([...cellsOf(label), ...cellsOf('series'), ...names])];
};

/** Says what is wrong with the data of a chart, and how to write it right. */
export const tellChartFault = (
  { kind, value = '', column = '' }: ChartFault,
  chart: FaultyChart,
): FaultWords => {
  const told = tellings[kind]({ value, column }, chart);
  return typeof told === 'string' ? { message: told } : told;
};
