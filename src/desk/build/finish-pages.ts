import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineDigests } from '../../hosting/content-security-policy.ts';
import { parseInlineDigests } from '../../hosting/inline-digests.ts';
import { dropIndexMarkup } from './drop-index-markup.ts';
import { listFiles } from './kept/list-files.ts';
import { trimPolicy } from './trim-policy.ts';

/** What pages allow themselves inline, by their file, with forward slashes. */
export type FinishedPages = ReadonlyMap<string, InlineDigests>;

/** A site that is finished. */
export interface FinishedSite {
  readonly pages: FinishedPages;
  /** Paths of all of its files, with forward slashes. */
  readonly files: readonly string[];
}

/**
 * Takes from every page in a folder what no reader needs: permissions for what other pages hold, and marks
 * for the search index, which is made by now. A new file takes the place of each: the old one may be kept elsewhere.
 * @param keepsIndexMarkup leaves those marks, for whoever indexes the pages again
 * @param finished pages that are finished already
 * @param files of the folder, by their paths
 * @returns all pages
 */
export const finishPages = async (
  folder: string,
  keepsIndexMarkup: boolean,
  finished: FinishedPages = new Map(),
  files: readonly string[] = listFiles(folder),
): Promise<FinishedPages> => {
  const pages = new Map<string, InlineDigests>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    let digests = finished.get(file);
    if (digests === undefined) {
      const path = join(folder, file);
      const html = await readFile(path, 'utf8');
      const trimmed = trimPolicy(html);
      const whole = keepsIndexMarkup ? trimmed : dropIndexMarkup(trimmed);
      if (whole !== html) {
        await rm(path);
        await writeFile(path, whole);
      }
      digests = parseInlineDigests(whole);
    }
    pages.set(file, digests);
  }
  return pages;
};
