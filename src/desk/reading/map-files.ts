import { mapSchema, type MapFile } from '../../schemas/map.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';
import type { BodyPart } from './body-part.ts';
import { type Document, listParts } from './document.ts';
import type { Fields } from './fields.ts';
import { toFileReader, toPathBeside } from './files-beside.ts';
import { findOverlength } from './limits.ts';
import { decodeFile } from './parse-file.ts';
import { parseList } from './parse-list.ts';
import type { FolderFile } from './read-folder.ts';

/** A file of places, read as far as it could be. */
export interface PlacesFile extends CheckedFile {
  readonly fields: Fields | undefined;
  /** Undefined where the schema has something to say of it. */
  readonly map: MapFile | undefined;
  /** What kept its fields from being read. */
  readonly findings: readonly Finding[];
}

/** Reads a file of places by its path below the content folder; undefined where there is none. */
export type OpenPlaces = (path: string) => PlacesFile | undefined;

const howToWrite = 'Begin the file with "places:", and each place below it with "- name: ".';

const readPlaces = ({ path, bytes }: FolderFile): PlacesFile => {
  const { text, fault } = decodeFile(bytes);
  const file = { path, text };
  const nothing = { ...file, fields: undefined, map: undefined };
  if (fault) return { ...nothing, findings: [{ id: 'unreadable-file', file, ...fault }] };
  const overlength = findOverlength(text);
  if (overlength) return { ...nothing, findings: [{ id: 'too-large', file, ...overlength }] };
  const { fields, findings } = parseList(file, howToWrite);
  return { ...file, fields, map: fields && mapSchema.safeParse(fields.value).data, findings };
};

/** Prepares to read the places of a folder; each file is parsed once, and only when someone asks. */
export const toPlacesReader = (files: readonly FolderFile[]): OpenPlaces => toFileReader(files, readPlaces);

/** The maps of a text. */
export const listMaps = (document: Document): readonly BodyPart[] => listParts(document, 'map');

/** Path of what a map names in places="…". */
export const toPlacesPath = (article: Document, map: BodyPart): string =>
  toPathBeside(article, map, 'places');
