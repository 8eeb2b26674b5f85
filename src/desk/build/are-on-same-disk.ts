import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The number of the file system in which a path lies, or would lie. */
const findDisk = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => undefined);
  const above = dirname(path);
  return found?.dev ?? (above === path ? 0 : findDisk(above));
};

/** Whether what lies at one path could be renamed to the other; neither need be there yet. */
export const areOnSameDisk = async (one: string, other: string): Promise<boolean> =>
  (await findDisk(resolve(one))) === (await findDisk(resolve(other)));
