import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findCollection } from '../reading/parse-file.ts';
import { UnfitAnswers } from './names.ts';
import type { NewFile } from './scaffold.ts';

/**
 * Writes a new file.
 * @returns its path
 * @throws UnfitAnswers when something is there already; it is left as it is
 */
export const writeNew = async (folder: string, { path, text, claims = path }: NewFile): Promise<string> => {
  const claimed = join(folder, claims);
  const isThere = await stat(claimed).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw claims === path && findCollection(path) === 'translations'
      ? new UnfitAnswers(`${claimed} already exists and was left unchanged.`, ['story', 'language'])
      : new UnfitAnswers(
          `${claimed} already exists and was left unchanged. Choose another name: --slug a-name`,
          ['slug'],
        );
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  // "wx": whoever came first keeps what they wrote.
  await writeFile(file, text, { flag: 'wx' });
  return file;
};
