import type { IndexFile } from './index-file.ts';
import { keepIndexInMemory } from './kept-index.ts';
import { buildSearchIndex } from './search-index.ts';

/** In requests for a page that is to be indexed: whoever answers may let others go first. */
export const indexRequest = 'x-sourceline-index';

/** What the index tells those who wait for it. */
export interface IndexTold {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  /** Gets the whole index. */
  readonly show: (files: readonly IndexFile[]) => void;
}

/** Where the links of a page of the site lead, without the base of the site and what follows the path. */
const findLinks = (html: string, base: string): string[] =>
  [...html.matchAll(/href="(\/[^"#?]*)/g)].flatMap(([, path = '']) =>
    path.startsWith(`${base}/`) ? path.slice(base.length) : [],
  );

/** The story that a file of content belongs to. */
const toStory = (path: string): string | undefined => /^articles\/([^/]+)\//.exec(path)?.[1];

/**
 * The search index while editing live: reads the running site as a visitor would, from its archives. So drafts are found as they are shown, marked.
 */
export class LiveIndex {
  /** Where the site is served, without a slash at the end. */
  #root: string | undefined;
  #running = false;
  #again = false;
  /** Parts of the index that another change leaves as they are. */
  readonly #store = keepIndexInMemory();
  /** Pages of stories as they were read, by address, until a file changes that they may be made of. */
  #read = new Map<string, string>();
  readonly #told: IndexTold;
  readonly #folders: readonly string[];

  /**
   * @param folders of the languages of the site, that of the first one empty
   */
  constructor(told: IndexTold, folders: readonly string[]) {
    this.#told = told;
    this.#folders = folders;
  }

  /** Has what files of content changed read again. @param changed paths below the content folder */
  forget(changed: readonly string[]): void {
    const stories = new Set(changed.map(toStory));
    // A name may be on every page.
    if (stories.has(undefined)) this.forgetAll();
    // Another map: a page that is being read meanwhile, as it was before the change, goes into the former one.
    this.#read = new Map(this.#read.entries().filter(([address]) => !stories.has(address.split('/').at(-2))));
  }

  /** Has everything read again. */
  forgetAll(): void {
    this.#read = new Map();
  }

  /** Where the site is served, without a slash at the end; known once the server listens. */
  setRoot(root: string): void {
    this.#root = root;
  }

  /** Rebuilds the index in the background; a change meanwhile is followed by another round. */
  async rebuild(): Promise<void> {
    this.#again = true;
    if (this.#running || this.#root === undefined) return;
    this.#running = true;
    while (this.#again) {
      this.#again = false;
      try {
        const files = await buildSearchIndex(await this.#readArticles(this.#root), this.#store);
        this.#told.show(files);
        this.#told.info('Search index is up to date.');
      } catch (error) {
        // A page that does not render is reported where it is edited; search keeps the last good index. What changed
        // meanwhile is looked at all the same.
        this.#told.warn(
          `Search index not renewed: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    this.#running = false;
  }

  async #readArticles(root: string): Promise<{ readonly address: string; readonly html: string }[]> {
    const base = new URL(root).pathname.replace(/\/$/, '');
    const read = async (address: string): Promise<string | undefined> => {
      const response = await fetch(root + address, { headers: { [indexRequest]: '1' } });
      // A language that has no stories has no archive.
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
      return response.text();
    };
    const articles = new Set<string>();
    for (const folder of this.#folders) {
      const lists = new Set([`${folder}/archive/`]);
      for (const list of lists) {
        const html = await read(list);
        if (html === undefined) continue;
        for (const link of findLinks(html, base)) {
          if (!link.startsWith(`${folder}/`)) continue;
          const own = link.slice(folder.length);
          if (/^\/articles\/[^/]+\/$/.test(own)) articles.add(link);
          // The set grows while it is walked: further pages of a year are read in turn.
          if (/^\/archive\/\d+\/(?:page\/\d+\/)?$/.test(own)) lists.add(link);
        }
      }
    }
    const pages = [];
    const kept = this.#read;
    for (const address of articles) {
      const html = kept.get(address) ?? (await read(address));
      if (html === undefined) continue;
      kept.set(address, html);
      pages.push({ address, html });
    }
    return pages;
  }
}
