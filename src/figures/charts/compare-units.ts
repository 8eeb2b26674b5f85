import type { ChartMark } from './chart.ts';
import { headOf, readNameUnits, toUnit } from './name-unit.ts';
import { readDate } from './read-date.ts';

/** Where names of a chart are. */
interface Naming {
  /** Columns of values. */
  readonly columns: readonly string[];
  /** Column of the labels. */
  readonly label: string;
  /** Column that splits into small multiples, which share a scale. */
  readonly multiples: string | undefined;
}

/** Two units on one scale, of which at least one is in a name. */
interface UnitFault {
  readonly kind: 'different-units-in-names' | 'no-unit-in-name';
  /** 0 for the row of headings. */
  readonly row: number;
  readonly column: string;
  /** What it is about, its unit, what came before, and the unit of that: a line each. */
  readonly value: string;
}

/** A name that a mark goes by. */
interface Name {
  readonly name: string;
  readonly row: number;
  readonly column: string;
  /** Whether it names what is measured, rather than of what or where. */
  readonly isMeasure: boolean;
}

/** The unit of a mark, and the name that says it; undefined where a cell does. */
interface Found {
  readonly written: string;
  readonly unit: string;
  readonly by: Name | undefined;
}

/** The names of a mark, beginning with the one that is most likely to have its unit. */
const toNames = (mark: ChartMark, { columns, label, multiples }: Naming): readonly Name[] => {
  const isSeries = !columns.includes(mark.series);
  const column = isSeries ? (columns[0] ?? '') : mark.series;
  const inRow = (name: string, at: string, isMeasure: boolean): Name => ({
    name,
    row: mark.row,
    column: at,
    isMeasure,
  });
  return [
    { name: column, row: 0, column, isMeasure: true },
    ...(isSeries ? [inRow(mark.series, 'series', true)] : []),
    inRow(mark.label, label, false),
    ...(multiples === undefined ? [] : [inRow(mark.panel, multiples, false)]),
  ];
};

const toFault = (kind: UnitFault['kind'], at: Name, written: string, first: Found): UnitFault => ({
  kind,
  row: at.row,
  column: at.column,
  value: [at.name, written, first.by?.name ?? '', first.written].join('\n'),
});

/**
 * Finds the first name that has another unit than what stands on the same scale before it: of a column, a series, a
 * row or one of several small charts; or none, where others name theirs. Names are compared only as far as they are
 * known to name a unit; a year, or one with a remark behind a comma, needs none.
 * @param drawn marks that have a number
 */
export const findUnitFault = (drawn: readonly ChartMark[], naming: Naming): UnitFault | undefined => {
  const all = drawn.map((mark) => ({ mark, names: toNames(mark, naming) }));
  // Headings stand beside each other, and so do the cells of a column.
  const headings = readNameUnits([...new Set(naming.columns)]);
  const inColumn = Map.groupBy(
    all.flatMap(({ names }) => names).filter(({ row }) => row > 0),
    ({ column }) => column,
  );
  const cells = new Map(
    [...inColumn].map(([column, names]) => [
      column,
      readNameUnits([...new Set(names.map(({ name }) => name))]),
    ]),
  );
  const unitOf = ({ name, column, row }: Name) => (row === 0 ? headings : cells.get(column))?.get(name);
  const found = all.map(({ mark, names }): Found | undefined => {
    if (mark.unit === '%') return { written: '%', unit: '%', by: undefined };
    const by = names.find((name) => unitOf(name) !== undefined);
    const unit = by && unitOf(by);
    // A unit in a cell is the row's: what the heading says of its column is nearer.
    if (mark.unit !== '' && by?.isMeasure !== true)
      return { written: mark.unit, unit: toUnit(mark.unit) ?? mark.unit, by: undefined };
    return by && unit ? { ...unit, by } : undefined;
  });
  const first = found.find((one) => one !== undefined);
  if (first === undefined) return undefined;
  const other = found.find((one) => one !== undefined && one.unit !== first.unit);
  if (other) {
    // Of the two, it is a name that is told.
    const [told, before] = other.by === undefined ? [first, other] : [other, first];
    return told.by && toFault('different-units-in-names', told.by, told.written, before);
  }
  if (first.by?.isMeasure !== true) return undefined;
  const silent = all
    .filter((_, at) => found[at] === undefined)
    .flatMap(({ names }) => names.findLast(({ isMeasure }) => isMeasure) ?? [])
    .find(({ name }) => headOf(name) === '' && readDate(name) === undefined);
  return silent && toFault('no-unit-in-name', silent, '', first);
};
