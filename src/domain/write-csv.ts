import type { DataTable } from './data-table.ts';

const toCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes a table as RFC 4180 has it. A line of nothing would be passed over, so the only cell of a row has its marks. */
export const writeCsv = ({ columns, rows }: DataTable): string =>
  [columns, ...rows]
    .map((cells) => (cells.length === 1 && cells[0] === '' ? '""' : cells.map(toCell).join(',')))
    .map((line) => `${line}\r\n`)
    .join('');
