import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineDigests } from '../../hosting/content-security-policy.ts';
import { joinInlineDigests, parseInlineDigests } from '../../hosting/inline-digests.ts';
import { dropIndexMarkup } from './drop-index-markup.ts';
import { trimPolicy } from './trim-policy.ts';

/**
 * Takes from every page in a folder what no reader needs: permissions for what other pages hold, and marks
 * for the search index, which is made by now.
 * @param keepsIndexMarkup leaves those marks, for whoever indexes the pages again
 * @returns what all pages hold inline
 */
export const finishPages = async (folder: string, keepsIndexMarkup: boolean): Promise<InlineDigests> => {
  const files = await readdir(folder, { recursive: true });
  let held = joinInlineDigests([]);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const trimmed = trimPolicy(html);
    const finished = keepsIndexMarkup ? trimmed : dropIndexMarkup(trimmed);
    if (finished !== html) await writeFile(path, finished);
    held = joinInlineDigests([held, parseInlineDigests(finished)]);
  }
  return held;
};
