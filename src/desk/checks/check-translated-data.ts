import { posix } from 'node:path';
import { locateInData } from '../../domain/data-file.ts';
import type { DataTable } from '../../domain/data-table.ts';
import { specialColumns } from '../../figures/charts/read-chart-data.ts';
import type { MapFile } from '../../schemas/map.ts';
import { type Finding, withoutRepeats } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { type DataFile, listDataShown, type OpenData, toDataPath } from '../reading/data-files.ts';
import type { Content } from '../reading/document.ts';
import { listMaps, type OpenPlaces, type PlacesFile, toPlacesPath } from '../reading/map-files.ts';
import { listShownTranslations, toNameInAll } from '../reading/translations.ts';

/** The path of the file in the story's own language, where this one is in another. */
const toOther = (path: string): string | undefined => {
  const other = posix.join(posix.dirname(path), toNameInAll(posix.basename(path)));
  return other === path ? undefined : other;
};

/** Finds data and places of a translation that are not those of its original, in other words. */
export const checkTranslatedData = (
  content: Content,
  openData: OpenData,
  openPlaces: OpenPlaces,
): Finding[] =>
  withoutRepeats(
    listShownTranslations(content).flatMap((shown) => [
      ...listDataShown(shown).flatMap((part) => {
        const path = toDataPath(shown, part);
        const other = toOther(path);
        return other === undefined ? [] : compareTables(openData(path), openData(other));
      }),
      ...listMaps(shown).flatMap((map) => {
        const path = toPlacesPath(shown, map);
        const other = toOther(path);
        return other === undefined ? [] : comparePlaces(openPlaces(path), openPlaces(other));
      }),
    ]),
  );

const toFinding = (file: DataFile | PlacesFile, offset: number, message: string): Finding => ({
  id: 'different-data',
  file: { path: file.path, text: file.text },
  offset,
  message,
});

const countRows = (n: number): string => `${String(n)} ${n === 1 ? 'row' : 'rows'}`;

const countColumns = (n: number): string => `${String(n)} ${n === 1 ? 'column' : 'columns'}`;

const toSize = ({ rows, columns }: DataTable): string =>
  `${countRows(rows.length)} and ${countColumns(columns.length)}`;

const isNumber = (cell: string): boolean => /^[-+−]?\d[\d.,]*$/.test(cell.trim());

/** Signs that a number has in one language and not in another do not make it another number. */
const toDigits = (cell: string): string => cell.trim().replace('−', '-');

const isDate = (cell: string): boolean => /^\d{4}(?:-\d{2}){1,2}$/.test(cell.trim());

/** Columns with a meaning of their own whose cells are read by the site, not by readers: "claimed", ids of sources. */
const codeColumns: ReadonlySet<string> = new Set(['status', 'basis', 'cite']);

const isSpecial = (heading: string): boolean =>
  (specialColumns as readonly string[]).includes(heading.trim());

const compareTables = (own: DataFile | undefined, other: DataFile | undefined): Finding[] => {
  if (own?.table === undefined || other?.table === undefined) return [];
  const [here, there] = [own.table, other.table];
  const name = quote(posix.basename(other.path));
  if (here.rows.length !== there.rows.length || here.columns.length !== there.columns.length) {
    return [
      toFinding(
        own,
        0,
        `${name} has ${toSize(there)}, and this has ${toSize(here)}. Give it the same ones in the same order: only words differ.`,
      ),
    ];
  }
  const toFault = (row: number, column: number, message: string): Finding =>
    toFinding(own, locateInData(own.path, own.text, row, column), message);
  return [
    ...there.columns.flatMap((heading, column): Finding[] => {
      const written = here.columns[column] ?? '';
      if (!isSpecial(heading) || written.trim() === heading.trim()) return [];
      return [
        toFault(
          0,
          column,
          `${quote(written)} is ${quote(heading)} in ${name}. Write it like that: the site reads this column by its name.`,
        ),
      ];
    }),
    ...there.rows.flatMap((row, index) =>
      row.flatMap((cell, column): Finding[] => {
        const written = here.rows[index]?.[column] ?? '';
        const isCode = codeColumns.has(there.columns[column]?.trim() ?? '');
        if (!(isCode || isNumber(cell) || isDate(cell)) || toDigits(written) === toDigits(cell)) return [];
        const kind = isNumber(cell) ? 'number' : isDate(cell) ? 'date' : 'word';
        return [
          toFault(
            index + 1,
            column,
            cell.trim() === ''
              ? `${quote(written)} stands where ${name} has nothing. Delete it.`
              : `${quote(written)} is ${quote(cell)} in ${name}. Write the same ${kind}.`,
          ),
        ];
      }),
    ),
  ];
};

/** What a file of places says in the words of a language. */
const wordKeys: ReadonlySet<string> = new Set(['name', 'label']);

/** What names a place of the same file: the same place in each language, by another name. */
const placeKeys: ReadonlySet<string> = new Set(['around', 'from', 'to']);

/** Places without their words. */
const toShape = ({ places, ...rest }: MapFile): string =>
  JSON.stringify({ places, ...rest }, (key, value: unknown) =>
    wordKeys.has(key) ? '' : placeKeys.has(key) ? places.findIndex(({ name }) => name === value) : value,
  );

const comparePlaces = (own: PlacesFile | undefined, other: PlacesFile | undefined): Finding[] => {
  if (own?.map === undefined || other?.map === undefined) return [];
  return toShape(own.map) === toShape(other.map)
    ? []
    : [
        toFinding(
          own,
          0,
          `This does not have the places, numbers, statuses and sources of ${quote(posix.basename(other.path))}. Give it the same ones in the same order: only words differ.`,
        ),
      ];
};
