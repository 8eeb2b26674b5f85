import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineDigests } from './content-security-policy.ts';
import { formatHeadersFile, parseBase } from './format-headers-file.ts';
import { buildHeaderRules } from './response-headers.ts';

const fileName = '_headers';

/**
 * Puts the headers into a built site, in the form that hosts read from its folder.
 * @param digests of what is inline in its pages
 * @param base where the site stands on its host
 * @returns the path of the file, in the folder
 */
export const writeHeadersFile = async (
  folder: string,
  digests: InlineDigests,
  base: string,
): Promise<string> => {
  const rules = buildHeaderRules(digests);
  await writeFile(join(folder, fileName), formatHeadersFile(rules, base));
  return fileName;
};

/**
 * Where a built site stands on its host: what it was built for, whatever the checkout is for now.
 * @throws Error if the folder has no headers, or headers that the build did not write
 */
export const readBase = async (folder: string): Promise<string> => {
  const base = parseBase(await readFile(join(folder, fileName), 'utf8'));
  if (base === undefined)
    throw new Error(`${join(folder, fileName)} does not begin with a rule for all of the site.`);
  return base;
};
