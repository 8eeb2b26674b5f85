import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Entries } from '../entries/handed-entries.ts';
import type { AnyEntry } from '../entries/parse-entry.ts';
import { toReadingDigest } from '../entries/reading-digest.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { findCollection, toId } from './reading/parse-file.ts';
import type { FolderFile } from './reading/read-folder.ts';
import { forgetOthers, openShelves } from '../sealed-shelves.ts';

const digestFile = (path: string, bytes: Uint8Array): string =>
  createHash('sha256').update(`${path}\0`).update(bytes).digest('base64');

const sort = (entries: readonly AnyEntry[]): Entries =>
  Object.fromEntries(
    (Object.keys(collections) as CollectionName[]).map((name) => [
      name,
      entries.filter(({ collection }) => collection === name),
    ]),
  ) as unknown as Entries;

/**
 * Reads files of content for the store; those that an earlier build has read are not read again. The folder may be
 * deleted at any time; where it cannot be written, every build reads everything.
 * @param folder of what is kept
 * @param files in the order of their paths
 * @param onRead called before each file that has to be read, for those who wait
 * @throws Error for what the check would not have let through
 */
export const readEntries = async (
  folder: string,
  files: readonly FolderFile[],
  onRead: () => void = () => undefined,
): Promise<Entries> => {
  const code = toReadingDigest();
  const kept = await openShelves<AnyEntry>(join(folder, code));
  const entries: AnyEntry[] = [];
  for (const { path, bytes } of files) {
    const collection = findCollection(path);
    if (bytes === undefined || collection === undefined) continue;
    const digest = digestFile(path, bytes);
    const known = kept.take(digest);
    if (known !== undefined) {
      entries.push(known);
      continue;
    }
    onRead();
    // A quarter of a second to load, which a build without a changed text need not wait for.
    const { parseEntry } = await import('../entries/parse-entry.ts');
    const entry = await parseEntry({ path, bytes, collection, id: toId(path) });
    kept.put(digest, entry);
    entries.push(entry);
  }
  await kept.save();
  await forgetOthers(folder, code);
  return sort(entries);
};
