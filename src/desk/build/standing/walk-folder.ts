import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../../domain/order.ts';

/** A file, and how it was left: whoever has been at it since has left it with another size, time or number. */
export interface FoundFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  /** Left out where nobody wants it. */
  readonly trace?: string;
}

/** What is in a folder. */
export interface FoundFolder {
  readonly files: readonly FoundFile[];
  /** Paths of the folders in it. */
  readonly folders: readonly string[];
}

/**
 * Walks a folder, in an order that is always the same. At once and not in turns, as compare-folders.ts says.
 * @param passes which names are passed over, with all that is below them
 * @param traces of which paths it is wanted how the file was left
 * @returns undefined where something is neither a file nor a folder: what a link leads to may change without a trace
 * @throws Error where it cannot be read
 */
export const walkFolder = (
  folder: string,
  passes: (name: string) => boolean = () => false,
  traces: (path: string) => boolean = () => true,
): FoundFolder | undefined => {
  const files: FoundFile[] = [];
  const folders: string[] = [];
  const walk = (below: string): boolean =>
    readdirSync(join(folder, below), { withFileTypes: true })
      .filter(({ name }) => !passes(name))
      .toSorted((one, other) => compareText(one.name, other.name))
      .every((entry) => {
        const path = below + entry.name;
        if (entry.isDirectory()) {
          folders.push(path);
          return walk(`${path}/`);
        }
        if (!entry.isFile()) return false;
        if (!traces(path)) {
          files.push({ path });
          return true;
        }
        const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(folder, path));
        // The last change of anything about a file: nobody can put it back.
        files.push({ path, trace: [size, mtimeMs, ctimeMs, ino].join(' ') });
        return true;
      });
  return walk('') ? { files, folders } : undefined;
};
