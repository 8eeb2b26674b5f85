import { resolve } from 'node:path';
import { run } from '../../run.ts';
import '../report-errors.ts';
import { UserError } from '../user-error.ts';

/** What Vite takes for something else than a part of a path: a query, a fragment, a pattern, a separator. */
const misread = process.platform === 'win32' ? /[#?*]/ : /[#?*\\]/;

/** In the path of the checkout Astro also decodes "%", which loses it files, and ends a string of code at a quote. */
const misreadInCheckout = process.platform === 'win32' ? /[#?*%]/ : /[#?*\\%"]/;

const assertReadable = (folder: string, characters: RegExp): void => {
  const path = resolve(folder);
  const [character] = characters.exec(path) ?? [];
  if (character === undefined) return;
  throw new UserError(
    `The site cannot be built here, because Astro misreads the ${character === '"' ? "'\"'" : `"${character}"`} in "${path}". Rename that folder.`,
  );
};

/**
 * Makes sure that Astro can find its files in these folders.
 * @throws UserError for a path with a character that it would misread
 */
export const assertBuildable = (checkout: string, content: string): void => {
  assertReadable(checkout, misreadInCheckout);
  assertReadable(content, misread);
};

/** The folders that Astro reads from. */
export const assertRunBuildable = (): void => {
  assertBuildable('.', run.contentFolder);
};
