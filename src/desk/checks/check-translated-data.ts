import { posix } from 'node:path';
import { locateInData } from '../../domain/data-file.ts';
import type { DataTable } from '../../domain/data-table.ts';
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
  return there.rows.flatMap((row, index) =>
    row.flatMap((cell, column): Finding[] => {
      const written = here.rows[index]?.[column] ?? '';
      if (!isNumber(cell) || toDigits(written) === toDigits(cell)) return [];
      return [
        toFinding(
          own,
          locateInData(own.path, own.text, index + 1, column),
          `${quote(written)} is ${quote(cell)} in ${name}. Write the same number.`,
        ),
      ];
    }),
  );
};

/** A value without its words. */
const toShape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toShape);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toShape(inner)]));
  return typeof value === 'string' ? '' : value;
};

const comparePlaces = (own: PlacesFile | undefined, other: PlacesFile | undefined): Finding[] => {
  if (own?.map === undefined || other?.map === undefined) return [];
  return JSON.stringify(toShape(own.map)) === JSON.stringify(toShape(other.map))
    ? []
    : [
        toFinding(
          own,
          0,
          `This does not have the places and numbers of ${quote(posix.basename(other.path))}. Give it the same ones in the same order: only words differ.`,
        ),
      ];
};
