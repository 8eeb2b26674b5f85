import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineDigests } from './content-security-policy.ts';
import { formatHeadersFile } from './format-headers-file.ts';
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
