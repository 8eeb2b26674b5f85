import { join } from 'node:path';
import { startBackgroundProgram } from '../background-program.ts';
import { listStoryPaths } from './list-story-pages.ts';
import { type IndexKeeping, writeSearchIndex } from './search-index.ts';

/** Of so many stories the index is made by a program of its own. */
const fewestForProgram = 2_000;

/** What that program is told. */
export interface IndexOrder {
  /** Folder of the site. */
  readonly site: string;
  /** Folder of what is kept. */
  readonly kept: string;
  /** Stands for the code that makes the index. */
  readonly code: string;
  /** Where pages are as they were printed, if not in the site, by their path in it. */
  readonly elsewhere: readonly (readonly [path: string, file: string])[];
}

/** What it answers. */
export type IndexAnswer = { readonly stories: number } | { readonly failed: string };

/** @throws Error with what the program reports, or where it ends without a word */
const runProgram = (order: IndexOrder): Promise<number> =>
  new Promise((resolve, reject) => {
    const program = startBackgroundProgram<IndexOrder, IndexAnswer>(
      join(import.meta.dirname, 'index-program.ts'),
      {
        hear: (said) => {
          if ('stories' in said) resolve(said.stories);
          else reject(new Error(said.failed));
        },
        tellEnd: (how) => {
          // What it has said before counts.
          reject(new Error(`The index of the search was not made (${how}).`));
        },
      },
      { isAwaited: true },
    );
    program.send(order);
  });

/**
 * Writes the index of a site; of many stories by a program of its own, whose memory is its own as well: by then the one
 * that calls it holds all that pages were made of.
 * @param site absolute path of the built site
 * @param findPrinted where a page is as it was printed, by its path below that folder
 * @returns number of stories indexed
 * @throws Error when Pagefind reports an error
 */
export const writeSearchIndexAside = (
  site: string,
  keeping: IndexKeeping,
  findPrinted: (path: string) => string,
  fewest = fewestForProgram,
): Promise<number> => {
  const paths = listStoryPaths(site);
  if (paths.length < fewest) return writeSearchIndex(site, keeping, findPrinted);
  const elsewhere = paths.flatMap((path) => {
    const file = findPrinted(path);
    return file === join(site, path) ? [] : [[path, file] as const];
  });
  return runProgram({ site, kept: keeping.folder, code: keeping.digestCode(), elsewhere });
};
