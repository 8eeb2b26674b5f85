import { close, createIndex } from 'pagefind';
import { isFragment, restoreFragments } from './fragment.ts';
import type { IndexablePage } from './indexable-page.ts';
import type { IndexFile } from './index-file.ts';
import { markPage } from './mark-page.ts';

/** @throws Error with every error that Pagefind reports */
const assertNoErrors = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind could not build the search index: ${errors.join('; ')}`);
};

/**
 * Stories in a file of what a result shows: hosts count files, and a file for each story would be one in nine. Measured
 * in Chromium with 1,810 stories, the first result costs 253 kB in place of 241.
 */
const pagesOfFile = 2;

/** Pagefind's own interfaces, which a page of ours never loads. */
const isStockInterface = (path: string): boolean => /^pagefind-(?!entry\.json|worker\.js)/.test(path);

/**
 * Has Pagefind index pages held in memory; whoever calls it closes Pagefind afterwards.
 * @returns the files of the index, what results show as it was written
 * @throws Error when Pagefind reports an error
 */
export const runPagefind = async (pages: readonly IndexablePage[]): Promise<IndexFile[]> => {
  const { errors, index } = await createIndex({
    maxFragments: Math.max(Math.ceil(pages.length / pagesOfFile), 1),
  });
  assertNoErrors(errors);
  if (!index) throw new Error('Pagefind gave no index and no error.');
  for (const { address, html } of pages) {
    assertNoErrors((await index.addHTMLFile({ url: address, content: markPage(html) })).errors);
  }
  const made = await index.getFiles();
  assertNoErrors(made.errors);
  await index.deleteIndex();
  return made.files
    .filter(({ path }) => !isStockInterface(path))
    .map(({ path, content }) => ({
      path,
      content: isFragment(path) ? restoreFragments(content) : content,
    }));
};

/** Ends the program that Pagefind runs in. */
export const closePagefind = async (): Promise<void> => {
  await close();
};
