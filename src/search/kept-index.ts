import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexablePage } from './indexable-page.ts';

/** What an index depends on: the pages, and the code that makes it of them. @returns a name for its folder */
export const nameIndex = (pages: readonly IndexablePage[], code: string): string => {
  const hash = createHash('sha256').update(code);
  for (const { address, html } of pages) hash.update(JSON.stringify([address, html]));
  return hash.digest('hex');
};

/**
 * Copies an index that was kept into a site.
 * @param kept folder in which the last index is kept
 * @returns whether it was there
 */
export const takeIndex = async (kept: string, name: string, target: string): Promise<boolean> => {
  const names: readonly string[] = await readdir(kept).catch(() => []);
  if (!names.includes(name)) return false;
  await cp(join(kept, name), target, { recursive: true });
  return true;
};

/** Keeps an index for the next build in place of the last one; it has its name only once it is whole. */
export const leaveIndex = async (kept: string, name: string, source: string): Promise<void> => {
  await rm(kept, { recursive: true, force: true });
  const part = join(kept, 'part');
  await mkdir(dirname(part), { recursive: true });
  await cp(source, part, { recursive: true });
  await rename(part, join(kept, name));
};
