import { rename, rm, stat } from 'node:fs/promises';

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Where a site is built before it is swapped in: beside its destination, so that a rename suffices. */
export const toAsideFolder = (output: string): string => `${output}.next`;

const toFormerFolder = (output: string): string => `${output}.former`;

/** Puts the last good output back if a swap was cut off between its two renames. */
export const restoreInterrupted = async (output: string): Promise<void> => {
  if (!(await exists(output)) && (await exists(toFormerFolder(output)))) {
    await rename(toFormerFolder(output), output);
  }
};

/** Swaps a finished site in for the last one. */
export const publishOutput = async (aside: string, output: string): Promise<void> => {
  const former = toFormerFolder(output);
  await rm(former, { recursive: true, force: true });
  if (await exists(output)) await rename(output, former);
  await rename(aside, output);
  await rm(former, { recursive: true, force: true });
};

/** Removes what a failed build left. */
export const discardOutput = async (aside: string): Promise<void> => {
  await rm(aside, { recursive: true, force: true });
};
