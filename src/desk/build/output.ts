import { rename, rm, stat } from 'node:fs/promises';
import { exchangeFolders } from './exchange-folders.ts';

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Where a site is built before it is swapped in: beside its destination, on the same file system. */
export const toAsideFolder = (output: string): string => `${output}.next`;

const toFormerFolder = (output: string): string => `${output}.former`;

/** Puts the last good output back if a swap of two renames was cut off between them. */
export const restoreInterrupted = async (output: string): Promise<void> => {
  if (!(await exists(output)) && (await exists(toFormerFolder(output)))) {
    await rename(toFormerFolder(output), output);
  }
};

/** The new site is out by then: what cannot be removed is left to the next build. */
const clearAway = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
};

/**
 * Swaps a finished site in for the last one. Where the system can, in a single step, so that a whole site
 * is under its name at every moment; elsewhere in two renames, with an instant in between in which there is
 * none and which restoreInterrupted repairs.
 * @param exchange how two folders change places
 */
export const publishOutput = async (
  aside: string,
  output: string,
  exchange: typeof exchangeFolders = exchangeFolders,
): Promise<void> => {
  if (!(await exists(output))) {
    await rename(aside, output);
    return;
  }
  const former = toFormerFolder(output);
  await rm(former, { recursive: true, force: true });
  if (await exchange(aside, output)) {
    await clearAway(aside);
    return;
  }
  await rename(output, former);
  await rename(aside, output);
  await clearAway(former);
};

/** Removes what a build left that failed or was killed. */
export const discardOutput = async (aside: string): Promise<void> => {
  await rm(aside, { recursive: true, force: true });
};
