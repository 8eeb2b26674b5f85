import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of the files in a folder, from there, with forward slashes; none where there is no folder. */
export const listFiles = (folder: string): string[] => {
  const list = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(join(folder, '/').length).replaceAll(sep, '/'),
      );
  try {
    return list();
  } catch {
    return [];
  }
};
