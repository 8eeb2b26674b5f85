import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const listOf = (folder: string): string => join(folder, 'used.txt');

/** Notes that a kept card is needed. The folder must be there. */
export const noteUse = (folder: string, name: string): Promise<void> =>
  appendFile(listOf(folder), `${name}\n`);

/** Begins a new list of what is needed. */
export const forgetUse = (folder: string): Promise<void> => rm(listOf(folder), { force: true });

/**
 * Removes every card that is not on the list, and what was cut off while it was written. Without a list nothing
 * is removed: nobody has said what is needed.
 */
export const pruneCards = async (folder: string): Promise<void> => {
  const list = await readFile(listOf(folder), 'utf8').catch(() => undefined);
  if (list === undefined) return;
  const used = new Set(list.split('\n'));
  for (const name of await readdir(folder)) {
    if (/\.(?:png|part)$/.test(name) && !used.has(name)) await rm(join(folder, name), { force: true });
  }
};
