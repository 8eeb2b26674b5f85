import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { dossiersAddress } from '../domain/address.ts';
import { isFragment } from './fragment.ts';
import { type IndexablePage, listPage, type ListedPage, readPages } from './indexable-page.ts';
import type { IndexFile } from './index-file.ts';
import { type IndexStore, keepIndexIn, keepIndexInMemory, nameIndex } from './kept-index.ts';
import { listStoryPages } from './list-story-pages.ts';
import { closePagefind, runPagefind } from './run-pagefind.ts';
import { indexByShelves } from './shelves/index-by-shelves.ts';
import { countWordsByLanguage, writeVocabularies } from './vocabulary.ts';

/** Of so many stories the index is made shelf by shelf; of fewer, all at once is sooner done. */
const fewestForShelves = 200;

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

/** Indexes all pages at once. */
const indexAtOnce = async (pages: readonly ListedPage[]): Promise<IndexFile[]> => {
  const files = await runPagefind(await readPages(pages));
  return files.some(({ path }) => isFragment(path))
    ? [...files, ...writeVocabularies(countWordsByLanguage(files))]
    : files.flatMap(({ path, content }) =>
        path === 'pagefind.js' ? [{ path, content: findNothing(content) }] : [],
      );
};

/** Where parts of an index are kept, and what stands for the code that makes them. */
interface Keeping {
  readonly store: IndexStore;
  readonly code: string;
}

const listStories = (pages: readonly ListedPage[]): ListedPage[] => pages.filter(({ isStory }) => isStory);

const isShelved = (pages: readonly ListedPage[]): boolean => listStories(pages).length >= fewestForShelves;

const makeIndex = async (pages: readonly ListedPage[], { store, code }: Keeping): Promise<IndexFile[]> => {
  try {
    return isShelved(pages)
      ? await indexByShelves(listStories(pages), code, store)
      : await indexAtOnce(pages);
  } finally {
    await closePagefind();
  }
};

/**
 * Indexes pages held in memory, and makes the vocabularies of their words.
 * @param store where parts of it are kept while the same code runs
 * @throws Error when Pagefind reports an error
 */
export const buildSearchIndex = (
  pages: readonly IndexablePage[],
  store: IndexStore = keepIndexInMemory(),
): Promise<readonly IndexFile[]> => makeIndex(pages.map(listPage), { store, code: 'the same' });

const countStories = (pages: readonly Pick<ListedPage, 'isStory' | 'address'>[]): number =>
  pages.filter(({ isStory, address }) => isStory && !address.includes(dossiersAddress)).length;

/** Paths of the files in a folder, however deep, with forward slashes; none where there is none. */
const listBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    : [];

/**
 * Writes an index where another may be; what is the same stays. At once and not in turns: many small files take a fraction
 * of the time.
 * @param folder of the site
 */
export const writeIndex = (files: readonly IndexFile[], folder: string): void => {
  const own = join(folder, 'pagefind');
  const former = new Set(listBelow(own));
  const folders = new Set<string>();
  for (const { path, content } of files) {
    const target = join(own, path);
    if (former.delete(path)) {
      if (readFileSync(target).equals(content)) continue;
      // Never into a file that may have another name elsewhere.
      rmSync(target);
    }
    const above = dirname(target);
    if (!folders.has(above)) mkdirSync(above, { recursive: true });
    folders.add(above);
    writeFileSync(target, content);
  }
  for (const path of former) rmSync(join(own, path));
};

/** Where an index is kept between builds, and how to tell what stands for the code that makes it. */
export interface IndexKeeping {
  readonly folder: string;
  readonly digestCode: () => string;
}

const wholeKey = 'whole';

/**
 * Indexes the stories of a built site and writes the index into it; where no story's page has changed since the index
 * that was kept, that one is taken.
 * @param folder absolute path of the built site
 * @param findPrinted where a page is as it was printed, by its path below that folder
 * @returns number of stories indexed
 * @throws Error when Pagefind reports an error
 */
export const writeSearchIndex = async (
  folder: string,
  { folder: kept, digestCode }: IndexKeeping,
  findPrinted?: (path: string) => string,
): Promise<number> => {
  const store = keepIndexIn(kept);
  const pages = await listStoryPages(folder, store, findPrinted);
  const code = digestCode();
  const name = nameIndex(pages, code);
  let files = (await store.take(wholeKey, name)) as readonly IndexFile[] | undefined;
  if (files === undefined) {
    files = await makeIndex(pages, { store, code });
    // Of many stories it is large, and soon joined again.
    if (!isShelved(pages)) await store.leave(wholeKey, name, files);
  }
  writeIndex(files, folder);
  return countStories(pages);
};

/**
 * Indexes pages held in memory and writes the index into a site.
 * @param folder absolute path of the site
 * @returns number of stories indexed
 * @throws Error when Pagefind reports an error
 */
export const indexPages = async (pages: readonly IndexablePage[], folder: string): Promise<number> => {
  writeIndex(await buildSearchIndex(pages), folder);
  return countStories(pages.map(listPage));
};
