import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexedFolders } from '../domain/indexed-pages.ts';
import { examinePage, type ListedPage } from './indexable-page.ts';
import type { IndexStore } from './kept-index.ts';

/** What is known of a page that was read before, and how its file was found then. */
interface KnownPage extends Pick<ListedPage, 'digest' | 'isStory'> {
  readonly trace: string;
}

const pagesKey = 'pages';

/** The form of what is kept. */
const form = '1';

/** How a file was left: whoever writes a page anew leaves it with another time, size or number. */
const toTrace = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? [found.size, found.mtimeMs, found.ino].join(' ') : undefined;
};

const listFolders = (folder: string): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
};

/** Folders in which pages of stories and of dossiers are: of the first language, and below those of others. */
const listIndexedFolders = (site: string): string[] =>
  ['', ...listFolders(site).map((name) => `${name}/`)].flatMap((language) =>
    indexedFolders.map((folder) => language + folder),
  );

/** Paths at which the page of a story or a dossier may be. */
export const listStoryPaths = (site: string): string[] =>
  listIndexedFolders(site)
    .flatMap((folder) => listFolders(join(site, folder)).map((name) => `${folder}/${name}/index.html`))
    .toSorted();

/**
 * Lists the pages of stories and of dossiers in a built site; no other page is even looked at, and those that are as they
 * were found before are not read again.
 * @param site its folder
 * @param findPrinted where a page is as it was printed, by its path below that folder
 * @returns in the order of their paths
 */
export const listStoryPages = async (
  site: string,
  store: IndexStore,
  findPrinted = (path: string): string => join(site, path),
): Promise<ListedPage[]> => {
  const known = ((await store.take(pagesKey, form)) ?? new Map()) as ReadonlyMap<string, KnownPage>;
  const found = new Map<string, KnownPage>();
  const pages = listStoryPaths(site).flatMap((path): ListedPage[] => {
    const file = findPrinted(path);
    const trace = toTrace(file);
    if (trace === undefined) return [];
    const before = known.get(path);
    const page = before?.trace === trace ? before : { ...examinePage(readFileSync(file, 'utf8')), trace };
    found.set(path, page);
    return [
      {
        address: `/${path.slice(0, -'index.html'.length)}`,
        digest: page.digest,
        isStory: page.isStory,
        read: () => readFile(file, 'utf8'),
      },
    ];
  });
  await store.leave(pagesKey, form, found);
  return pages;
};
