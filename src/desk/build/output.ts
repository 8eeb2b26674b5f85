import { rmSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
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

/** At once and not in turns: of thousands of small files that takes a fraction of the time. */
const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Removes what nobody reads any more; what cannot be removed is left to the next build. */
export const clearAway = (folder: string): void => {
  try {
    remove(folder);
  } catch {
    // Nobody reads it.
  }
};

/**
 * Swaps a finished site in for the last one. Where the system can, in a single step, so that a whole site
 * is under its name at every moment; elsewhere in two renames, with an instant in between in which there is
 * none and which restoreInterrupted repairs.
 * @param exchange how two folders change places
 * @param retire what becomes of the last one
 */
export const publishOutput = async (
  aside: string,
  output: string,
  exchange: typeof exchangeFolders = exchangeFolders,
  retire: (former: string) => void = clearAway,
): Promise<void> => {
  if (!(await exists(output))) {
    await rename(aside, output);
    return;
  }
  const former = toFormerFolder(output);
  remove(former);
  if (await exchange(aside, output)) {
    retire(aside);
    return;
  }
  await rename(output, former);
  await rename(aside, output);
  retire(former);
};

/** Removes what a build left that failed or was killed. */
export const discardOutput = (aside: string): void => {
  remove(aside);
};
