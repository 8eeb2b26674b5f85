import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, isAbsolute, relative, sep } from 'node:path';
import { run } from '../../run.ts';
import { codeOf } from '../error-code.ts';
import { UserError } from '../user-error.ts';

/** Name of every folder that holds a preview. It begins with a dot: most programs that upload a site pass it over. */
export const previewFolderName = '.preview';

/** A file in every preview, so that no program takes it for the site. */
export const previewMarkFile = 'NOT-FOR-PUBLICATION.txt';

/** Files by which a finished site is known: every one has had them, and few folders of others do. */
export const siteFiles = ['404.html', 'feeds.opml'];

/** What is in a folder; nothing if it does not exist. @throws the system's error if it is not a folder */
const list = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });

/** A folder without the slash that a shell puts after it: what is beside it is named after it. */
export const withoutSlash = (folder: string): string => folder.replace(/(?<=.)[/\\]+$/, '');

/** A finished folder takes the place of the last one, so whatever else lies there would be gone. */
const assertReplaceable = (folder: string, entries: readonly string[], marks: readonly string[]): void => {
  if (entries.length === 0 || marks.every((mark) => entries.includes(mark))) return;
  throw new UserError(
    `${folder}/ contains files that no build made, and a build replaces the whole folder. Choose another folder with --out, or empty this one.`,
  );
};

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
};

/**
 * Checks the folder into which a site is to be built, before anything is done.
 * @param written after --out
 * @returns the folder itself, where a link leads to it: the swap would replace the link
 * @throws UserError where it holds a preview or anything else that no build of the site has made
 */
export const resolveSiteFolder = async (written: string): Promise<string> => {
  const output = withoutSlash(written);
  if (output.trim() === '') throw new UserError('--out needs a folder, e.g. --out dist.');
  const entries = await list(output);
  if (basename(output) === previewFolderName || entries.includes(previewMarkFile)) {
    throw new UserError(
      `${output}/ contains a preview, with drafts and stories under embargo. Build the site in another folder: --out dist`,
    );
  }
  if (isInside(output, run.contentFolder)) {
    throw new UserError(
      `${output}/ is inside the content folder. Build the site in another folder: --out dist`,
    );
  }
  assertReplaceable(output, entries, siteFiles);
  const isLink = await lstat(output).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  return isLink ? realpath(output) : output;
};

/**
 * Checks the folder into which a preview is to be built.
 * @throws UserError where it could be published, or holds what no preview has left
 */
export const assertPreviewFolder = async (output: string): Promise<void> => {
  if (basename(output) !== previewFolderName) {
    throw new UserError(
      `A preview cannot go in ${output}/, where it might be published. Leave out --out, or choose a folder called ${previewFolderName}.`,
    );
  }
  assertReplaceable(output, await list(output), [previewMarkFile]);
};
