import { parseData } from '../../domain/data-file.ts';
import type { DataFault, DataTable } from '../../domain/data-table.ts';
import type { CheckedFile } from '../problems/finding.ts';
import type { BodyPart } from './body-part.ts';
import { type Document, listParts } from './document.ts';
import { toFileReader, toPathBeside } from './files-beside.ts';
import { findOverlength } from './limits.ts';
import { decodeFile } from './parse-file.ts';
import type { FolderFile } from './read-folder.ts';
import type { WrittenAttributes } from './written-attributes.ts';

/** A file of comma-separated values or of rows in YAML, read as far as it could be. */
export interface DataFile extends CheckedFile {
  /** What keeps it from being looked at at all. */
  readonly hindrance:
    | { readonly id: 'unreadable-file' | 'too-large'; readonly offset: number; readonly message: string }
    | undefined;
  readonly table: DataTable | undefined;
  readonly faults: readonly DataFault[];
}

/** Reads a file by its path below the content folder; undefined where there is none. */
export type OpenData = (path: string) => DataFile | undefined;

const readData = ({ path, bytes }: FolderFile): DataFile => {
  const { text, fault } = decodeFile(bytes);
  const overlength = fault === undefined ? findOverlength(text) : undefined;
  const hindrance =
    fault === undefined
      ? overlength && { id: 'too-large' as const, ...overlength }
      : { id: 'unreadable-file' as const, ...fault };
  const { table, faults } =
    hindrance === undefined ? parseData(path, text) : { table: undefined, faults: [] as const };
  return { path, text, hindrance, table, faults };
};

/** Prepares to read the data of a folder; each file is parsed once, and only when someone asks. */
export const toDataReader = (files: readonly FolderFile[]): OpenData => toFileReader(files, readData);

/** The charts of a text. */
export const listCharts = (document: Document): readonly BodyPart[] => listParts(document, 'chart');

/** What shows files of data: the tables of a text, and its charts. */
export const listDataShown = (document: Document): readonly WrittenAttributes[] => [
  ...(document.body?.tables ?? []),
  ...listCharts(document),
];

/** Path of what a text names in data="…". */
export const toDataPath = (article: Document, shown: WrittenAttributes): string =>
  toPathBeside(article, shown, 'data');
