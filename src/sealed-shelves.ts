import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Values are spread over so many files: of thousands, one that is another has two files written anew. */
const shelfCount = 64;

type Shelf = ReadonlyMap<string, unknown>;

/** Values that are kept between builds, each under the digest of what it was made from. */
export interface SealedShelves<Value> {
  /** What an earlier build has kept, or what this one keeps. */
  readonly take: (digest: string) => Value | undefined;
  /** Keeps a value that was made now. */
  readonly put: (digest: string, value: Value) => void;
  /** Keeps what was asked for or made since the last time, and forgets the rest. */
  readonly save: () => Promise<void>;
}

const toShelf = (digest: string): number => Buffer.from(digest, 'base64')[0] ?? 0;

/**
 * Opens what is kept in a folder. The folder may be deleted at any time; what was cut off or changed by others counts as
 * nothing, and where nothing can be written, nothing is kept.
 * @param folder nothing else is in it
 * @param forgets begins with nothing, whatever was kept
 */
export const openShelves = async <Value>(folder: string, forgets = false): Promise<SealedShelves<Value>> => {
  const toFile = (shelf: number): string => join(folder, `${String(shelf)}.kept`);
  const read = async (shelf: number): Promise<Shelf> =>
    ((forgets ? undefined : await readSealed(toFile(shelf))) ?? new Map()) as Shelf;
  let kept = await Promise.all(Array.from({ length: shelfCount }, (_, shelf) => read(shelf)));
  const begin = (): Map<string, unknown>[] => kept.map(() => new Map<string, unknown>());
  let asked = begin();
  const find = (digest: string): [number, unknown] => {
    const shelf = toShelf(digest) % shelfCount;
    return [shelf, asked[shelf]?.get(digest) ?? kept[shelf]?.get(digest)];
  };
  return {
    take: (digest) => {
      const [shelf, value] = find(digest);
      if (value !== undefined) asked[shelf]?.set(digest, value);
      return value as Value | undefined;
    },
    put: (digest, value) => {
      asked[toShelf(digest) % shelfCount]?.set(digest, value);
    },
    save: async () => {
      for (const [shelf, now] of asked.entries()) {
        const former = kept[shelf] ?? new Map<string, unknown>();
        if (now.size === former.size && now.keys().every((digest) => former.has(digest))) continue;
        await (now.size > 0 ? writeSealed(toFile(shelf), now) : rm(toFile(shelf), { force: true })).catch(
          () => undefined,
        );
      }
      kept = asked;
      asked = begin();
    },
  };
};

/** Removes from a folder what is kept for other code, of which nobody has any use. @param own name that stays */
export const forgetOthers = async (folder: string, own: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    if (name !== own) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
};
