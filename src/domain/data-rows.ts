import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { type DataFault, maxCells, maxFaults, type ReadData } from './data-table.ts';
import { parsePlacedYaml } from './placed-yaml.ts';

/** A cell as it is written, and where. */
interface Cell {
  readonly text: string;
  readonly offset: number;
}

interface Row {
  readonly start: number;
  /** By the name of the column. */
  readonly cells: ReadonlyMap<string, Cell>;
}

interface ReadRows {
  readonly rows: readonly Row[];
  readonly faults: readonly DataFault[];
}

type Written = Node | null;

/** Ids of sources may be a list, as they are in the fields of a story. */
const listed = 'cite';

/** What a value says: its letters as the editor wrote them, so that 12.50 keeps its nought. */
const toText = (value: Written): string | undefined => {
  if (value === null) return '';
  if (!isScalar(value)) return undefined;
  if (value.value === null) return '';
  return value.type !== 'PLAIN' && typeof value.value === 'string' ? value.value : (value.source ?? '');
};

const toListText = (name: string, value: Written): string | undefined => {
  if (name !== listed || !isSeq<Written>(value)) return toText(value);
  const items = value.items.map(toText);
  return items.every((item) => item !== undefined) ? items.join(' ') : undefined;
};

/** Takes the cells of a row, and notes what is none. */
const readCells = (pairs: readonly Pair<Written, Written>[], faults: DataFault[]): Map<string, Cell> => {
  const cells = new Map<string, Cell>();
  for (const { key, value } of pairs) {
    const name = (toText(key) ?? '').trim();
    const keyOffset = key?.range?.[0] ?? 0;
    const text = toListText(name, value);
    const isNothing = value === null || (isScalar(value) && value.source === '' && value.value === null);
    const offset = isNothing ? keyOffset : (value.range?.[0] ?? keyOffset);
    if (isAlias(value)) faults.push({ kind: 'alias', offset });
    // In braces, a comma within a number parts it: { Launchers: 1,200 } has a "200" of its own.
    else if (value === null) faults.push({ kind: 'no-value', name, offset: keyOffset });
    else if (cells.has(name)) faults.push({ kind: 'repeated-cell', name, offset: keyOffset });
    else if (text === undefined) faults.push({ kind: 'not-a-cell', name, offset });
    else cells.set(name, { text, offset });
  }
  return cells;
};

const parseYaml = (written: string): ReturnType<typeof parsePlacedYaml> | undefined => {
  try {
    return parsePlacedYaml(written);
  } catch (error) {
    // Brackets within brackets ten thousand times over exhaust the parser; such a file is no list of rows.
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
};

const readRows = (written: string): ReadRows => {
  const document = parseYaml(written);
  if (document === undefined) return { rows: [], faults: [{ kind: 'not-rows', offset: 0 }] };
  // One slip often makes the parser stumble again: only the first helps.
  const [slip] = [...document.errors, ...document.warnings];
  if (slip) return { rows: [], faults: [{ kind: 'bad-yaml', offset: slip.pos[0], slip }] };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { rows: [], faults: [{ kind: 'not-rows', offset: 0 }] };
  }
  const faults: DataFault[] = [];
  const rows = (isSeq<Written>(contents) ? contents.items : [contents]).flatMap((item): Row[] => {
    const start = item?.range?.[0] ?? 0;
    if (isSeq(contents) && isMap<Written, Written>(item))
      return [{ start, cells: readCells(item.items, faults) }];
    faults.push({ kind: 'not-rows', offset: start });
    return [];
  });
  return { rows, faults };
};

/**
 * Reads rows that are written in YAML: a list, each item of which has the names of columns and their values. The first
 * row names the columns, in their order; what a later one leaves out is an empty cell. Values are read as they are
 * written; nothing, and null, are empty.
 */
export const parseDataRows = (written: string): ReadData => {
  const { rows, faults: found } = readRows(written);
  const [first] = rows;
  const columns = [...(first?.cells.keys() ?? [])];
  const cells = columns.length * (rows.length + 1);
  const faults: DataFault[] =
    cells > maxCells
      ? [{ kind: 'too-many-cells', cells, offset: 0 }]
      : [
          ...found,
          // A row without a name can name no columns.
          ...(found.length === 0 && (first === undefined || columns.length === 0 || columns.includes(''))
            ? [{ kind: 'not-rows' as const, offset: first?.start ?? 0 }]
            : []),
          ...rows
            .slice(1)
            .flatMap(({ cells: own }) =>
              [...own].flatMap(([name, { offset }]) =>
                first?.cells.has(name) === true
                  ? []
                  : [{ kind: 'unknown-column' as const, name, columns, offset }],
              ),
            ),
        ];
  if (faults.length > 0) {
    return { table: undefined, faults: faults.toSorted((a, b) => a.offset - b.offset).slice(0, maxFaults) };
  }
  return {
    table: {
      columns,
      rows: rows.map((row) => columns.map((name) => row.cells.get(name)?.text ?? '')),
    },
    faults: [],
  };
};

/**
 * Finds a cell of a file that parseDataRows can read.
 * @param row 0 for the names of the columns, which are in the first row
 * @param column counted from 0
 * @returns where its value begins, in UTF-16 code units from the start of what is written; of a cell that the row leaves
 * out, where the row begins; of a row that there is not, the start of the file
 */
export const locateRowCell = (written: string, row: number, column: number): number => {
  const { rows } = readRows(written);
  const found = rows[Math.max(0, row - 1)];
  const name = [...(rows[0]?.cells.keys() ?? [])][column];
  return found === undefined
    ? 0
    : ((name === undefined ? undefined : found.cells.get(name)?.offset) ?? found.start);
};
