import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entries } from '../entries/handed-entries.ts';
import type { AnyEntry } from '../entries/parse-entry.ts';
import { toReadingDigest } from '../entries/reading-digest.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { findCollection, toId } from './reading/parse-file.ts';
import type { FolderFile } from './reading/read-folder.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';

/** An entry with the digest of the file that it was read from. */
interface KeptEntry {
  readonly digest: string;
  readonly entry: AnyEntry;
}

/** Entries by the path of their file. */
type KeptEntries = Map<string, KeptEntry>;

/** Among so many files entries are spread: of an archive of thousands, one changed story writes one of them anew. */
const shelfCount = 64;

const toShelf = (path: string): number => (createHash('sha256').update(path).digest()[0] ?? 0) % shelfCount;

const digestFile = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

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
  const digest = toReadingDigest();
  const entries: AnyEntry[] = [];
  const shelves = new Map<number, KeptEntries>();
  const changed = new Set<number>();
  const toFile = (shelf: number): string => join(folder, digest, `${String(shelf)}.entries`);
  const kept = await Promise.all(
    Array.from(
      { length: shelfCount },
      async (_, shelf) => ((await readSealed(toFile(shelf))) ?? new Map()) as KeptEntries,
    ),
  );
  for (const { path, bytes } of files) {
    const collection = findCollection(path);
    if (bytes === undefined || collection === undefined) continue;
    const shelf = toShelf(path);
    const known = kept[shelf]?.get(path);
    const current = digestFile(bytes);
    let entry = known?.digest === current ? known.entry : undefined;
    if (entry === undefined) {
      onRead();
      changed.add(shelf);
      // A quarter of a second to load, which a build without a changed text need not wait for.
      const { parseEntry } = await import('../entries/parse-entry.ts');
      entry = await parseEntry({ path, bytes, collection, id: toId(path) });
    }
    entries.push(entry);
    const now = shelves.get(shelf) ?? new Map<string, KeptEntry>();
    shelves.set(shelf, now.set(path, { digest: current, entry }));
  }
  for (const [shelf, former] of kept.entries()) {
    const now = shelves.get(shelf) ?? new Map<string, KeptEntry>();
    if (!changed.has(shelf) && now.size === former.size) continue;
    await (now.size > 0 ? writeSealed(toFile(shelf), now) : rm(toFile(shelf), { force: true })).catch(
      () => undefined,
    );
  }
  // Those of other code are of no use to anybody.
  for (const name of await readdir(folder).catch(() => [])) {
    if (name !== digest)
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
  return sort(entries);
};
