import { resolve } from 'node:path';
import { run } from '../../run.ts';
import '../report-errors.ts';
import { UserError } from '../user-error.ts';

/** What Vite takes for something else than a part of a path: a query, a fragment, a pattern, a separator. */
const misread = process.platform === 'win32' ? /[#?*]/ : /[#?*\\]/;

/**
 * Makes sure that Astro can find its files in these folders.
 * @throws UserError for a path with a character that it would misread
 */
export const assertBuildable = (...folders: readonly string[]): void => {
  for (const folder of folders.map((path) => resolve(path))) {
    const [character] = misread.exec(folder) ?? [];
    if (character !== undefined) {
      throw new UserError(
        `The site cannot be built here, because Astro misreads the "${character}" in "${folder}". Rename that folder.`,
      );
    }
  }
};

/** The folders that Astro reads from. */
export const assertRunBuildable = (): void => {
  assertBuildable('.', run.contentFolder);
};

// npm run dev asks before it hands over to Astro.
if (import.meta.main) assertRunBuildable();
