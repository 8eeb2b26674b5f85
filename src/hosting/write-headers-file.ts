import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineDigests } from './content-security-policy.ts';
import { formatHeadersFile } from './format-headers-file.ts';
import { buildHeaderRules } from './response-headers.ts';

/**
 * Puts the headers into a built site, in the form that hosts read from its folder.
 * @param digests of what is inline in its pages
 * @param base where the site stands on its host
 */
export const writeHeadersFile = async (
  folder: string,
  digests: InlineDigests,
  base: string,
): Promise<void> => {
  const rules = buildHeaderRules(digests);
  await writeFile(join(folder, '_headers'), formatHeadersFile(rules, base));
};
