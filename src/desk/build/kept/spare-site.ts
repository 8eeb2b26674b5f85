import { readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearAway } from '../output.ts';
import { isOfSteps } from './site-path.ts';

/** A file that a site shall have: where it is kept, and its number in that file system. */
export interface WantedFile {
  readonly source: string;
  readonly ino: number;
}

/** Keeps the site whose place another has taken, for the next build to begin with; where it cannot be, it is removed. */
export const spareSite = (former: string, spare: string): void => {
  clearAway(spare);
  try {
    renameSync(former, spare);
  } catch {
    clearAway(former);
  }
};

/**
 * Removes from a folder everything but the files that are wanted, and what steps to come look at themselves.
 * @returns the wanted ones that are there
 */
const keepWanted = (folder: string, wanted: ReadonlyMap<string, WantedFile>): Set<string> => {
  const there = new Set<string>();
  const isWanted = (path: string): boolean => {
    const ino = wanted.get(path)?.ino ?? 0;
    return ino !== 0 && statSync(join(folder, path)).ino === ino;
  };
  /** @returns whether anything is left below */
  const clear = (below: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isDirectory()) {
        if (clear(`${path}/`)) isEmpty = false;
        else rmdirSync(join(folder, path));
      } else if (entry.isFile() && isOfSteps(path)) isEmpty = false;
      else if (entry.isFile() && isWanted(path)) {
        isEmpty = false;
        there.add(path);
      } else rmSync(join(folder, path));
    }
    return !isEmpty;
  };
  clear('');
  return there;
};

/**
 * Begins a site with a former one of which most is as it was: to give thousands of files and folders new names and take
 * the old ones away takes several times as long as to look at them. Whatever is in the former one, what stays of it are
 * names of the very files that are kept.
 * @param spare folder of the former site, which becomes that of the new one; need not be there
 * @param made folder of the new site, which is not there yet
 * @param wanted what is taken over, by the path below the folder
 * @returns what is not there yet
 */
export const beginWithSpare = (
  spare: string,
  made: string,
  wanted: ReadonlyMap<string, WantedFile>,
): ReadonlyMap<string, WantedFile> => {
  const [one] = wanted.values();
  try {
    // A number stands for a file in one file system only.
    if (one === undefined || statSync(spare).dev !== statSync(dirname(one.source)).dev) return wanted;
    renameSync(spare, made);
    const there = keepWanted(made, wanted);
    return new Map([...wanted].filter(([path]) => !there.has(path)));
  } catch {
    rmSync(made, { recursive: true, force: true });
    return wanted;
  }
};
