import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The same for every copy of this module: pages, which need cards, are bundled; who prunes them is not. */
const place = Symbol.for('sourceline.used-cards');

const holder = globalThis as { [place]?: Map<string, Set<string>> };

/** Names of the cards of each folder that somebody has asked for. */
const used = (holder[place] ??= new Map());

/** Notes that a kept card is needed. */
export const noteUse = (folder: string, name: string): void => {
  const names = used.get(folder) ?? new Set();
  used.set(folder, names.add(name));
};

/** Begins a new list of what is needed. */
export const forgetUse = (folder: string): void => {
  used.delete(folder);
};

/**
 * Removes every card that is not on the list, and what was cut off while it was written. Without a list nothing
 * is removed: nobody has said what is needed.
 */
export const pruneCards = async (folder: string): Promise<void> => {
  const needed = used.get(folder);
  if (needed === undefined) return;
  for (const name of await readdir(folder)) {
    if (/\.(?:png|part)$/.test(name) && !needed.has(name)) await rm(join(folder, name), { force: true });
  }
};
