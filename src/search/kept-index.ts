import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../sealed-file.ts';
import type { ListedPage } from './indexable-page.ts';

/** What an index depends on: the pages, and the code that makes it of them. @returns its name */
export const nameIndex = (pages: readonly Pick<ListedPage, 'address' | 'digest'>[], code: string): string => {
  const hash = createHash('sha256').update(code);
  for (const { address, digest } of pages) hash.update(JSON.stringify([address, digest]));
  return hash.digest('hex');
};

/** Keeps parts of an index between builds, each under a key, until another takes its place. */
export interface IndexStore {
  /** @param name what it has to depend on */
  readonly take: (key: string, name: string) => Promise<unknown>;
  readonly leave: (key: string, name: string, value: unknown) => Promise<void>;
}

interface Kept {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Keeps them in a folder, which may be deleted at any time; where it cannot be written, nothing is kept.
 * @param folder of what is kept
 */
export const keepIndexIn = (folder: string): IndexStore => ({
  take: async (key, name) => {
    const kept = (await readSealed(join(folder, `${key}.kept`))) as Kept | undefined;
    return kept?.name === name ? kept.value : undefined;
  },
  leave: (key, name, value) =>
    writeSealed(join(folder, `${key}.kept`), { name, value } satisfies Kept).catch(() => undefined),
});

/** Keeps them in memory. */
export const keepIndexInMemory = (): IndexStore => {
  const kept = new Map<string, Kept>();
  return {
    take: (key, name) => {
      const found = kept.get(key);
      return Promise.resolve(found?.name === name ? found.value : undefined);
    },
    leave: (key, name, value) => {
      kept.set(key, { name, value });
      return Promise.resolve();
    },
  };
};
