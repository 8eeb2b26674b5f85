import { close, createIndex, type PagefindIndex } from 'pagefind';

/** A file of the index: its path below /pagefind/ and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** @throws Error with every complaint of Pagefind's */
const assertNoErrors = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind could not build the search index: ${errors.join('; ')}`);
};

/** Marks and notes of statements: evidence about the text, not words of it. */
const evidenceMarks = ['.mark', '.note'];

const withIndex = async <Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> => {
  try {
    const { errors, index } = await createIndex({ excludeSelectors: evidenceMarks });
    assertNoErrors(errors);
    if (!index) throw new Error('Pagefind gave no index and no error.');
    return await use(index);
  } finally {
    await close();
  }
};

/**
 * Indexes a built site and writes the index into it. Only pages with data-pagefind-body are indexed.
 * @param folder absolute path of the built site
 * @returns number of pages read
 * @throws Error when Pagefind complains of anything
 */
export const writeSearchIndex = (folder: string): Promise<number> =>
  withIndex(async (index) => {
    const added = await index.addDirectory({ path: folder });
    assertNoErrors(added.errors);
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    assertNoErrors(written.errors);
    return added.page_count;
  });

/**
 * Indexes pages held in memory.
 * @param pages address on the site and HTML of each page
 * @throws Error when Pagefind complains of anything
 */
export const buildSearchIndex = (
  pages: readonly { readonly address: string; readonly html: string }[],
): Promise<readonly IndexFile[]> =>
  withIndex(async (index) => {
    for (const { address, html } of pages) {
      const added = await index.addHTMLFile({ url: address, content: html });
      assertNoErrors(added.errors);
    }
    const { errors, files } = await index.getFiles();
    assertNoErrors(errors);
    return files;
  });
