import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Versions } from '../../entries/handed-versions.ts';
import { formatVersions, versionsPath } from '../../schemas/version-record.ts';
import { writeWhole } from '../write-whole.ts';

/**
 * Records the versions of stories that have been published, a file for each, each in one step. A file that says the
 * same already is left alone.
 * @returns how many files were written
 */
export const recordVersions = async (contentFolder: string, published: Versions): Promise<number> => {
  let written = 0;
  for (const [id, versions] of published) {
    const file = join(contentFolder, versionsPath(id));
    const text = formatVersions(versions);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, text);
    written += 1;
  }
  return written;
};
