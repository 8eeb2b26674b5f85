import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../../error-code.ts';

/** Puts files under second names. */
export interface Linker {
  /**
   * Gives a file a second name, in a folder that need not be there yet; what has that name loses it. What is written
   * into the one would be in the other: whoever changes a file that has been linked puts a new one in its place.
   * Where there can be no second name (another disk, a file system without links), the file is copied.
   * @throws Error where the file is not there, or cannot be written
   */
  readonly link: (file: string, name: string) => void;
}

/**
 * Opens a linker, which remembers what folders there are. At once and not in turns, as compare-folders.ts says.
 * @param give gives a file a second name
 */
export const openLinker = (give: typeof linkSync = linkSync): Linker => {
  const folders = new Set<string>();
  let canLink = true;
  return {
    link: (file, name) => {
      const folder = dirname(name);
      if (!folders.has(folder)) {
        mkdirSync(folder, { recursive: true });
        folders.add(folder);
      }
      if (canLink) {
        try {
          give(file, name);
          return;
        } catch (error) {
          const code = codeOf(error);
          if (code === 'EEXIST') {
            rmSync(name);
            give(file, name);
            return;
          }
          if (code === 'ENOENT') throw error;
          // EMLINK is of one file alone.
          if (code !== 'EMLINK') canLink = false;
        }
      }
      rmSync(name, { force: true });
      copyFileSync(file, name);
    },
  };
};
