import { type Dirent, readdirSync } from 'node:fs';

/**
 * Paths of the files in a folder, from there, with forward slashes; none where there is no folder. Folder by folder:
 * Node asks the system about every file once more where it is to list all that is below.
 */
export const listFiles = (folder: string): string[] => {
  const files: string[] = [];
  const walk = (path: string, entries: readonly Dirent[]): void => {
    for (const entry of entries) {
      const below = path + entry.name;
      if (entry.isFile()) files.push(below);
      else if (entry.isDirectory())
        walk(`${below}/`, readdirSync(`${folder}/${below}`, { withFileTypes: true }));
    }
  };
  try {
    walk('', readdirSync(folder, { withFileTypes: true }));
  } catch {
    return [];
  }
  return files;
};
