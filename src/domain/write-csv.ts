import type { DataTable } from './data-table.ts';

/** What a spreadsheet would run, were it to begin a cell; a number with its sign is none, nor is a sign alone. */
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/u;
const number = /^[+-](?:\d[\d.,\u00a0\u2009\u202f ]*%?)?$/u;

/** Words stay words: an apostrophe before them says so to every spreadsheet. */
const disarm = (cell: string): string => (formula.test(cell) && !number.test(cell) ? `'${cell}` : cell);

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const toCell = (cell: string): string => quote(disarm(cell));

/**
 * Writes a table as RFC 4180 has it, with nothing that a spreadsheet takes for a formula. A line of nothing would be
 * passed over, so the only cell of a row has its marks.
 */
export const writeCsv = ({ columns, rows }: DataTable): string =>
  [columns, ...rows]
    .map((cells) => (cells.length === 1 && cells[0] === '' ? '""' : cells.map(toCell).join(',')))
    .map((line) => `${line}\r\n`)
    .join('');
