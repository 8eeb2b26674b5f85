import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Entries } from '../entries/handed-entries.ts';
import type { AnyEntry } from '../entries/parse-entry.ts';
import { toReadingDigest } from '../entries/reading-digest.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { type QuotationMarks, toMarksKey } from '../markdown/set-quotes.ts';
import { findCollection, toId } from './reading/parse-file.ts';
import { marksOf } from './reading/quotation-marks.ts';
import type { FolderFile } from './reading/read-folder.ts';
import { languageOf } from './reading/translations.ts';
import { forgetOthers, openShelves } from '../sealed-shelves.ts';

/** The same bytes at the same place are another text where the site is in another language. */
const digestFile = (path: string, bytes: Uint8Array, marks: QuotationMarks): string =>
  createHash('sha256')
    .update(`${path}\0${toMarksKey(marks)}\0`)
    .update(bytes)
    .digest('base64');

/** Says which quotation marks a file of content gets, by its path. */
type FindMarks = (path: string) => QuotationMarks;

const marksOfFile: FindMarks = (path) => marksOf(languageOf({ path }));

/** Entries by their collection, in the order in which they come. */
export const sortEntries = (entries: readonly AnyEntry[]): Entries =>
  Object.fromEntries(
    (Object.keys(collections) as CollectionName[]).map((name) => [
      name,
      entries.filter(({ collection }) => collection === name),
    ]),
  ) as unknown as Entries;

/** Reads files of content, and knows those that it has met before. */
export interface EntryReader {
  /**
   * Reads a file.
   * @param path below the content folder
   * @returns undefined for a file of no collection
   * @throws Error for what the check would not have let through
   */
  readonly read: (path: string, bytes: Uint8Array) => Promise<AnyEntry | undefined>;
  /** Keeps what was read since the last time, and forgets what was not asked for. */
  readonly save: () => Promise<void>;
}

/**
 * Opens what earlier runs have read. The folder may be deleted at any time; where it cannot be written, every run reads
 * everything.
 * @param folder of what is kept
 * @param onRead called before each file that has to be read, for those who wait
 * @param findMarks by the language of each file, if nothing else is said
 */
export const openEntryReader = async (
  folder: string,
  onRead: () => void = () => undefined,
  findMarks: FindMarks = marksOfFile,
): Promise<EntryReader> => {
  const code = toReadingDigest();
  const kept = await openShelves<AnyEntry>(join(folder, code));
  return {
    read: async (path, bytes) => {
      const collection = findCollection(path);
      if (collection === undefined) return undefined;
      const marks = findMarks(path);
      const digest = digestFile(path, bytes, marks);
      const known = kept.take(digest);
      if (known !== undefined) return known;
      onRead();
      // A quarter of a second to load, which a build without a changed text need not wait for.
      const { parseEntry } = await import('../entries/parse-entry.ts');
      const entry = {
        ...(await parseEntry({ path, bytes, collection, id: toId(path), marks })),
        readFrom: createHash('sha256').update(code).update(digest).digest('base64'),
      };
      kept.put(digest, entry);
      return entry;
    },
    save: async () => {
      await kept.save();
      await forgetOthers(folder, code);
    },
  };
};

/**
 * Reads files of content for the store; those that an earlier build has read are not read again.
 * @param folder of what is kept
 * @param files in the order of their paths
 * @param onRead called before each file that has to be read, for those who wait
 * @param findMarks by the language of each file, if nothing else is said
 * @throws Error for what the check would not have let through
 */
export const readEntries = async (
  folder: string,
  files: readonly FolderFile[],
  onRead?: () => void,
  findMarks?: FindMarks,
): Promise<Entries> => {
  const reader = await openEntryReader(folder, onRead, findMarks);
  const entries: AnyEntry[] = [];
  for (const { path, bytes } of files) {
    const entry = bytes && (await reader.read(path, bytes));
    if (entry !== undefined) entries.push(entry);
  }
  await reader.save();
  return sortEntries(entries);
};
