import { parseDataRows, locateRowCell } from './data-rows.ts';
import { type DataTable, locateCell, parseDataTable, type ReadData } from './data-table.ts';

const isOfRows = (name: string): boolean => name.endsWith('.yaml');

/** Reads a file of data by its ending: rows in YAML, or comma-separated values. */
export const parseData = (name: string, written: string): ReadData =>
  isOfRows(name) ? parseDataRows(written) : parseDataTable(written);

/**
 * Finds a cell of a file of data that could be read.
 * @param row 0 for the names of the columns
 * @param column counted from 0
 * @returns where it begins, in UTF-16 code units; where its row begins, if there is no such cell
 */
export const locateInData = (name: string, written: string, row: number, column: number): number =>
  isOfRows(name) ? locateRowCell(written, row, column) : locateCell(written, row, column);

/**
 * The name that data have in their address: every reader's program opens comma-separated values.
 *
 * in:  "launches.csv", "launches.yaml"  out: "launches.csv"
 */
export const toPublishedData = (name: string): string => name.replace(/\.yaml$/, '.csv');

/**
 * The table that is published under a name, where no file has it: rows in YAML are written as CSV.
 * @param tables of a story, by the names of their files
 */
export const findWrittenAnew = (
  name: string,
  tables: Readonly<Record<string, DataTable>>,
): DataTable | undefined =>
  tables[name] === undefined
    ? Object.entries(tables).find(([file]) => toPublishedData(file) === name)?.[1]
    : undefined;
