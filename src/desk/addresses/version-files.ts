import {
  type RecordedVersion,
  readVersions,
  versionsFolder,
  versionsPath,
} from '../../schemas/version-record.ts';
import type { Finding } from '../problems/finding.ts';
import { decodeFile } from '../reading/parse-file.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/** Gives the versions of a story that were published, oldest first, by its permanent name. */
export type OpenVersions = (id: string) => readonly RecordedVersion[];

const isRecord = (path: string): boolean => path.startsWith(`${versionsFolder}/`) && path.endsWith('.jsonl');

type Read = ReturnType<typeof readVersions>;

const known = new WeakMap<Uint8Array, Read>();

/** Reads a file of the record, once for all who ask. */
const readRecord = (bytes: Uint8Array): Read => {
  const read = known.get(bytes) ?? readVersions(decodeFile(bytes).text);
  known.set(bytes, read);
  return read;
};

/** Opens the record of a content folder; what cannot be read of it is reported by checkVersionFiles. */
export const toVersionOpener = (files: readonly FolderFile[]): OpenVersions => {
  const records = new Map(
    files.flatMap(({ path, bytes }) =>
      bytes !== undefined && isRecord(path) ? [[path, bytes] as const] : [],
    ),
  );
  return (id) => {
    const bytes = records.get(versionsPath(id));
    return bytes === undefined ? [] : readRecord(bytes).versions;
  };
};

/** Finds lines of the record that cannot be read: what they say was published would be forgotten. */
export const checkVersionFiles = (files: readonly FolderFile[]): Finding[] =>
  files.flatMap(({ path, bytes }) => {
    if (bytes === undefined || !isRecord(path)) return [];
    const { faults } = readRecord(bytes);
    if (faults.length === 0) return [];
    const file = { path, text: decodeFile(bytes).text };
    return faults.map(({ offset, message }) => ({
      id: 'unreadable-record',
      file,
      offset,
      message: `${message} The build writes this file; after a merge conflict, keep the lines of both versions.`,
    }));
  });
