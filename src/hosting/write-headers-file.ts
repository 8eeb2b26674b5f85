import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatHeadersFile } from './format-headers-file.ts';
import { readInlineDigests } from './inline-digests.ts';
import { buildHeaderRules } from './response-headers.ts';

/** Puts the headers into a built site, in the form that hosts read from its folder. */
export const writeHeadersFile = async (folder: string): Promise<void> => {
  const rules = buildHeaderRules(await readInlineDigests(folder));
  await writeFile(join(folder, '_headers'), formatHeadersFile(rules));
};
