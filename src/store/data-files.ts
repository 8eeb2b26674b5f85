import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { FilesBeside } from '../domain/body/part-kind.ts';
import { parseData } from '../domain/data-file.ts';
import type { DataTable } from '../domain/data-table.ts';
import { mapSchema, type MapFile } from '../schemas/map.ts';
import { placesNamePattern } from '../schemas/map-notation.ts';
import { dataNamePattern } from '../schemas/table.ts';
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
 * @returns undefined for what is not a table, which the desk reports
 */
const readDataTable = (slug: string, name: string): DataTable | undefined => {
  const written = dataNamePattern.test(name) ? readText(toPathBeside(slug, name)) : undefined;
  return written === undefined ? undefined : parseData(name, written).table;
};

/**
 * Reads the places of a map beside a story.
 * @returns undefined for what is not a map, which the desk reports
 */
const readMapFile = (slug: string, name: string): MapFile | undefined => {
  const written = placesNamePattern.test(name) ? readText(toPathBeside(slug, name)) : undefined;
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
