import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InlineDigests } from './content-security-policy.ts';

/** The policy in the head of a page. */
export const pagePolicy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

const findDigests = (html: string, directive: string): string[] => {
  const sources = (pagePolicy.exec(html)?.[1] ?? '')
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive);
  return (
    (sources ?? [])
      .filter((source) => source.startsWith("'sha256-"))
      // Made anew: a part of a string keeps the whole page in memory for as long as it is there itself.
      .map((source) => Buffer.from(source).toString())
  );
};

/** The digests that one page allows itself. */
export const parseInlineDigests = (html: string): InlineDigests => ({
  scripts: findDigests(html, 'script-src'),
  styles: findDigests(html, 'style-src'),
});

/** All digests of several pages, each once, in an order that does not depend on theirs. */
export const joinInlineDigests = (digests: readonly InlineDigests[]): InlineDigests => ({
  scripts: [...new Set(digests.flatMap(({ scripts }) => scripts))].toSorted(),
  styles: [...new Set(digests.flatMap(({ styles }) => styles))].toSorted(),
});

/** The digests of every page of a built site. */
export const readInlineDigests = async (folder: string): Promise<InlineDigests> => {
  // What has moved from /a-story.html is a page in a folder of that name.
  const pages = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  let found = joinInlineDigests([]);
  // One at a time: a large site has more pages than a process may hold open.
  for (const page of pages) {
    found = joinInlineDigests([found, parseInlineDigests(await readFile(page, 'utf8'))]);
  }
  return found;
};
