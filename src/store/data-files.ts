import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { FilesBeside } from '../domain/body/part-kind.ts';
import { parseData } from '../domain/data-file.ts';
import type { DataTable } from '../domain/data-table.ts';
import { mapSchema, type MapFile } from '../schemas/map.ts';
import { placesNamePattern } from '../schemas/map-notation.ts';
import { dataNamePattern } from '../schemas/table.ts';
import { toNameIn } from '../domain/documents/name-in.ts';
import { toPathBeside } from './documents.ts';

/** A file as text; nothing where it cannot be read, which the desk reports. */
const readText = (path: string): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
};

/**
 * Reads the data of a file beside a story.
 * @param name under which the text shows it
 * @returns undefined for what is not a table, which the desk reports
 */
const readDataTable = (slug: string, file: string, name = file): DataTable | undefined => {
  const written = dataNamePattern.test(name) ? readText(toPathBeside(slug, file)) : undefined;
  return written === undefined ? undefined : parseData(name, written).table;
};

/**
 * Reads the places of a map beside a story.
 * @param name under which the text shows it
 * @returns undefined for what is not a map, which the desk reports
 */
const readMapFile = (slug: string, file: string, name = file): MapFile | undefined => {
  const written = placesNamePattern.test(name) ? readText(toPathBeside(slug, file)) : undefined;
  if (written === undefined) return undefined;
  const document = parseDocument(written);
  const read = document.errors.length > 0 ? undefined : mapSchema.safeParse(document.toJS());
  return read?.success === true ? read.data : undefined;
};

/** What lies beside a story. */
export const filesBeside = (slug: string): FilesBeside => ({
  openTable: (name) => readDataTable(slug, name),
  openMap: (name) => readMapFile(slug, name),
});

/**
 * What lies beside a story for its text in another language: a file with the language before its ending, in place of the
 * one that the text names.
 *
 * in:  "flights.csv", "ar"
 * out: flights.ar.csv if there is one, else flights.csv
 */
export const filesBesideIn = (slug: string, language: string): FilesBeside => {
  const toNames = (name: string): readonly string[] => [toNameIn(name, language), name];
  const openFirst = <File>(name: string, open: (path: string) => File | undefined): File | undefined =>
    toNames(name)
      .values()
      .map(open)
      .find((file) => file !== undefined);
  return {
    openTable: (name) => openFirst(name, (file) => readDataTable(slug, file, name)),
    openMap: (name) => openFirst(name, (file) => readMapFile(slug, file, name)),
  };
};
