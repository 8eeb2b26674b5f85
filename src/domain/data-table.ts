import { CsvError, parse } from 'csv-parse/sync';
import type { YAMLError } from 'yaml';

/** The data of a table: what the cells of a file say, as text. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Why a file is no table. Offsets count from the start of the text. */
export type DataFault = { readonly offset: number } & (
  | { readonly kind: 'bad-quotes' | 'no-commas' | 'no-rows' }
  /** The file is empty, or a column has no name. */
  | { readonly kind: 'no-header'; readonly column: number | undefined }
  | { readonly kind: 'repeated-column'; readonly name: string }
  | { readonly kind: 'ragged-row'; readonly cells: number; readonly columns: number }
  | { readonly kind: 'too-many-cells'; readonly cells: number }
  /** Of rows in YAML: what is not a row, what is not a value, and columns that the first row does not name. */
  | { readonly kind: 'bad-yaml'; readonly slip: Pick<YAMLError, 'code' | 'message' | 'pos'> }
  | { readonly kind: 'not-rows' | 'alias' }
  | { readonly kind: 'repeated-cell' | 'not-a-cell' | 'no-value'; readonly name: string }
  | { readonly kind: 'unknown-column'; readonly name: string; readonly columns: readonly string[] }
);

/** A file as it was read: a table, or what hinders it. */
export type ReadData =
  | { readonly table: DataTable; readonly faults: readonly [] }
  | { readonly table: undefined; readonly faults: readonly DataFault[] };

/** Cells that a table may have, its header included; nobody reads more on a page. */
export const maxCells = 25_000;

/** Faults of one file that are told at once. */
export const maxFaults = 20;

interface Row {
  readonly cells: readonly string[];
  /** Of the whole text, up to where the row begins; line ends may follow. */
  readonly bytesBefore: number;
}

interface ReadRows {
  readonly rows: readonly Row[];
  /** The fault that ended the reading. */
  readonly broken: DataFault | undefined;
  /** Where a row begins, or a cell of it. */
  readonly toPlace: (row: Row, cell: number) => number;
}

const readRows = (written: string): ReadRows => {
  const text = written.replace(/^\uFEFF/, '');
  // Bytes are what the parser counts; only faults need to know where they are.
  const toOffset = (bytes: number): number => {
    const start = Buffer.from(text).subarray(0, bytes).toString().length;
    return written.length - text.length + start + (/^[\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  };
  const rows: Row[] = [];
  const toPlace = (row: Row, cell: number): number => {
    const start = toOffset(row.bytesBefore);
    return start + toCellStart(written.slice(start), cell);
  };
  let bytesRead = 0;
  try {
    parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { bytes }) => {
        rows.push({ cells, bytesBefore: bytesRead });
        bytesRead = bytes;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, broken: { kind: 'bad-quotes', offset: toOffset(bytesRead) }, toPlace };
  }
  return { rows, broken: undefined, toPlace };
};

/**
 * Reads a file of comma-separated values as RFC 4180 has it: the first row names the columns, every other has as
 * many cells. Lines may end in any of the three ways; a byte-order mark and empty lines are passed over.
 */
export const parseDataTable = (written: string): ReadData => {
  const { rows, broken, toPlace } = readRows(written);
  if (broken !== undefined) return { table: undefined, faults: [broken] };
  const [header, ...others] = rows;
  const faults = findFaults(header, others, toPlace);
  return faults.length > 0 || header === undefined
    ? { table: undefined, faults }
    : { table: { columns: header.cells, rows: others.map(({ cells }) => cells) }, faults: [] };
};

/**
 * Finds a cell of a file that parseDataTable can read.
 * @param row 0 for the names of the columns
 * @param column counted from 0
 * @returns where it begins, its quotation mark included, in UTF-16 code units from the start of what is written;
 * of a cell that there is not, where its row begins, or the file
 */
export const locateCell = (written: string, row: number, column: number): number => {
  const { rows, toPlace } = readRows(written);
  const found = rows[row];
  return found === undefined ? 0 : toPlace(found, column);
};

/** Where a cell begins in a row that could be read. */
const toCellStart = (row: string, cell: number): number => {
  let isQuoted = false;
  let passed = 0;
  for (let at = 0; at < row.length && passed <= cell; at += 1) {
    if (passed === cell) return at;
    if (row[at] === '"') isQuoted = !isQuoted;
    if (row[at] === ',' && !isQuoted) passed += 1;
  }
  return 0;
};

const findFaults = (
  header: Row | undefined,
  others: readonly Row[],
  toPlace: (row: Row, cell: number) => number,
): DataFault[] => {
  if (header === undefined) return [{ kind: 'no-header', column: undefined, offset: 0 }];
  const names = header.cells.map((name) => name.trim());
  // Spreadsheets of many countries part cells so, and call the file the same.
  if (names.length === 1 && /[;\t]/.test(names[0] ?? '')) return [{ kind: 'no-commas', offset: 0 }];
  const cells = names.length + others.reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > maxCells) return [{ kind: 'too-many-cells', cells, offset: 0 }];
  const first = new Map(names.toReversed().map((name, index) => [name, names.length - 1 - index]));
  const inHeader = names.flatMap((name, index): Unplaced[] => {
    const at = { row: header, cell: index };
    if (name === '') return [{ at, kind: 'no-header', column: index + 1 }];
    return first.get(name) === index ? [] : [{ at, kind: 'repeated-column', name }];
  });
  const inRows = others
    .filter((row) => row.cells.length !== names.length)
    .map((row): Unplaced => ({
      at: { row, cell: 0 },
      kind: 'ragged-row',
      cells: row.cells.length,
      columns: names.length,
    }));
  return [
    ...(others.length === 0 ? [{ kind: 'no-rows' as const, offset: 0 }] : []),
    ...[...inHeader, ...inRows]
      .slice(0, maxFaults)
      .map(({ at, ...fault }) => ({ ...fault, offset: toPlace(at.row, at.cell) })),
  ];
};

/** A fault of which it is known in which cell it is. */
type Unplaced = { readonly at: { readonly row: Row; readonly cell: number } } & (
  | Omit<Extract<DataFault, { kind: 'no-header' }>, 'offset'>
  | Omit<Extract<DataFault, { kind: 'repeated-column' }>, 'offset'>
  | Omit<Extract<DataFault, { kind: 'ragged-row' }>, 'offset'>
);

/** A number as people write it: a sign, groups of three, decimals, per cent. */
const number = /^[+\-\u2212]?(?:\d{1,3}(?:[,\u00A0\u2009\u202F ]\d{3})+|\d+)?(?:\.\d+)?\s?%?$/u;

/** What says that there is no number. */
const noNumber = /^[-\u2013\u2014]?$/u;

/** Which columns hold numbers and nothing else. A cell with a unit of measure is words: "600 km". */
export const findNumberColumns = ({ columns, rows }: DataTable): boolean[] =>
  columns.map((_, index) => {
    const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => !noNumber.test(cell));
    return cells.length > 0 && cells.every((cell) => /\d/.test(cell) && number.test(cell));
  });
