import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { dossiersAddress } from '../domain/address.ts';
import { isFragment, parseFragments, restoreFragments } from './fragment.ts';
import type { IndexablePage } from './indexable-page.ts';
import { leaveIndex, nameIndex, takeIndex } from './kept-index.ts';
import { markPage } from './mark-page.ts';
import { buildVocabulary } from './vocabulary.ts';

/** A file of the index: its path below /pagefind/ and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** @throws Error with every error that Pagefind reports */
const assertNoErrors = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind could not build the search index: ${errors.join('; ')}`);
};

/** Where stories and dossiers lie in a built site; no other page is even read. */
const indexedFolders = '{articles,*/articles,dossiers,*/dossiers}/*/';

/**
 * Stories in a file of what a result shows: hosts count files, and a file for each story would be one in nine. Measured
 * in Chromium with 1,810 stories, the first result costs 253 kB in place of 241.
 */
const pagesOfFile = 2;

/** Pagefind's own interfaces, which a page of ours never loads. */
const isStockInterface = (path: string): boolean => /^pagefind-(?!entry\.json|worker\.js)/.test(path);

/**
 * What answers in place of Pagefind's script where there is no story yet: that script takes an index of nothing for
 * a broken one, and readers would be told that search does not work.
 */
const findNothing = (script: Uint8Array): Uint8Array => {
  const version = /pagefind_version="[^"]+"/.exec(Buffer.from(script).toString('utf8'))?.[0];
  return Buffer.from(
    `${version === undefined ? '' : `const ${version};`}export const init=async()=>{},preload=init,filters=async()=>({month:{}}),search=async()=>({results:[],filters:{}});`,
  );
};

/** The stories among pages: an old address has a page too, of which there is nothing to find. */
const countArticles = (pages: readonly IndexablePage[]): number =>
  pages.filter(
    ({ address, html }) => html.includes('data-pagefind-body') && !address.startsWith(dossiersAddress),
  ).length;

/**
 * Indexes pages held in memory, and makes the vocabulary of their words.
 * @throws Error when Pagefind reports an error
 */
export const buildSearchIndex = async (pages: readonly IndexablePage[]): Promise<readonly IndexFile[]> => {
  try {
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
    const files = made.files
      .filter(({ path }) => !isStockInterface(path))
      .map(({ path, content }) => ({
        path,
        content: isFragment(path) ? restoreFragments(content) : content,
      }));
    const fragments = files.filter(({ path }) => isFragment(path));
    const vocabulary = buildVocabulary(fragments.flatMap(({ content }) => parseFragments(content)));
    const asked =
      fragments.length > 0
        ? files
        : files.flatMap(({ path, content }) =>
            path === 'pagefind.js' ? [{ path, content: findNothing(content) }] : [],
          );
    return [...asked, { path: 'vocabulary.txt', content: Buffer.from(vocabulary) }];
  } finally {
    await close();
  }
};

/** Where an index is kept between builds, and how to tell what stands for the code that makes it. */
export interface IndexKeeping {
  readonly folder: string;
  readonly digestCode: () => string;
}

/**
 * Indexes the stories of a built site and writes the index into it; where no story's page has changed since the index
 * that was kept, that one is taken.
 * @param folder absolute path of the built site
 * @returns number of stories indexed
 * @throws Error when Pagefind reports an error
 */
export const writeSearchIndex = async (folder: string, keeping: IndexKeeping): Promise<number> => {
  const paths = (await Array.fromAsync(glob(`${indexedFolders}index.html`, { cwd: folder }))).toSorted();
  const pages = await Promise.all(
    paths.map(async (path) => ({
      address: `/${path.slice(0, -'index.html'.length)}`,
      html: await readFile(join(folder, path), 'utf8'),
    })),
  );
  const target = join(folder, 'pagefind');
  const name = nameIndex(pages, keeping.digestCode());
  if (!(await takeIndex(keeping.folder, name, target))) {
    await indexPages(pages, folder);
    await leaveIndex(keeping.folder, name, target);
  }
  return countArticles(pages);
};

/**
 * Indexes pages held in memory and writes the index into a site.
 * @param folder absolute path of the site
 * @returns number of stories indexed
 * @throws Error when Pagefind reports an error
 */
export const indexPages = async (pages: readonly IndexablePage[], folder: string): Promise<number> => {
  const files = await buildSearchIndex(pages);
  for (const { path, content } of files) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return countArticles(pages);
};
