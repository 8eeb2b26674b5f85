import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './kept/list-files.ts';

/** How a folder differs from the one whose place it takes. */
export interface FolderChange {
  /** Paths of files that are new or hold other bytes, with forward slashes. */
  readonly written: readonly string[];
  /** Files with the bytes that they had. */
  readonly kept: number;
  /** Files that are no longer there. */
  readonly gone: number;
}

/** Whether two files are one, or hold the same bytes. Most that differ do so in length, which costs nothing to see. */
const areSame = (one: string, other: string): boolean => {
  const first = statSync(one);
  const second = statSync(other);
  if (first.size !== second.size) return false;
  if (first.ino !== 0 && first.ino === second.ino && first.dev === second.dev) return true;
  return readFileSync(one).equals(readFileSync(other));
};

/** What is known of two folders before they are looked at. */
export interface KnownFiles {
  /** Paths of the files of the new one; left out, they are looked for. */
  readonly files?: readonly string[];
  /** Paths of those of the one before; left out, they are looked for. */
  readonly before?: readonly string[];
  /** Which files are those that were put there before, and need not be looked at. */
  readonly isKept?: (file: string) => boolean;
}

/**
 * Compares a folder with the one whose place it takes, file by file. At once and not in turns: thousands of small files
 * take a fraction of the time, and nothing else is to be done meanwhile.
 * @param former need not be there; what cannot be read in it counts as other bytes
 */
export const compareFolders = (
  folder: string,
  former: string,
  { files = listFiles(folder), before = listFiles(former), isKept = () => false }: KnownFiles = {},
): FolderChange => {
  const formerly = new Set(before);
  const written = files.filter((file) => {
    if (!formerly.has(file)) return true;
    if (isKept(file)) return false;
    try {
      return !areSame(join(folder, file), join(former, file));
    } catch {
      return true;
    }
  });
  const there = new Set(files);
  return {
    written,
    kept: files.length - written.length,
    gone: [...formerly].filter((file) => !there.has(file)).length,
  };
};
