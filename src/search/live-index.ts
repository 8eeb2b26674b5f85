import type { AstroIntegrationLogger } from 'astro';
import type { IndexFile } from './index-file.ts';
import { keepIndexInMemory } from './kept-index.ts';
import { buildSearchIndex } from './search-index.ts';

const typeOf = (path: string): string => {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.json')) return 'application/json';
  if (path.endsWith('.css')) return 'text/css';
  return 'application/octet-stream';
};

/** Addresses of the stories that a page of the site links to, without the base of the site. */
const findArticles = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/href="(?:\/[^/"]+)*?(\/articles\/[^/"#]+\/)/g)].map((match) => match[1] ?? ''),
  ),
];

const findMore = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/href="(?:\/[^/"]+)*?(\/archive\/\d+\/(?:page\/\d+\/)?)"/g)].map(
      (match) => match[1] ?? '',
    ),
  ),
];

/**
 * The search index while editing live: reads the running site as a visitor would, from its archive, and
 * holds the index in memory. So drafts are found as they are shown, marked.
 */
export class LiveIndex {
  #files: ReadonlyMap<string, IndexFile> = new Map();
  /** Where the site is served, without a slash at the end. */
  #root: string | undefined;
  #running = false;
  #again = false;
  /** Parts of the index that another change leaves as they are. */
  readonly #store = keepIndexInMemory();
  readonly #logger: AstroIntegrationLogger;

  constructor(logger: AstroIntegrationLogger) {
    this.#logger = logger;
  }

  /** Where the site is served, without a slash at the end; known once the server listens. */
  setRoot(root: string): void {
    this.#root = root;
  }

  /** A file of the index by the address asked for, with its media type. */
  find(url: string): { readonly type: string; readonly content: Uint8Array } | undefined {
    const root = this.#root ?? 'http://localhost';
    const { pathname } = new URL(url, root);
    // Astro may have taken the base of the site away.
    const base = new URL(root).pathname.replace(/\/$/, '');
    const file = this.#files.get(pathname.slice(pathname.startsWith(`${base}/`) ? base.length : 0));
    return file && { type: typeOf(pathname), content: file.content };
  }

  /** Rebuilds the index in the background; a change meanwhile is followed by another round. */
  async rebuild(): Promise<void> {
    this.#again = true;
    if (this.#running || this.#root === undefined) return;
    this.#running = true;
    try {
      while (this.#again) {
        this.#again = false;
        const files = await buildSearchIndex(await this.#readArticles(this.#root), this.#store);
        this.#files = new Map(files.map((file) => [`/pagefind/${file.path}`, file]));
        this.#logger.info('Search index is up to date.');
      }
    } catch (error) {
      // A page that does not render is reported where it is edited; search keeps the last good index.
      this.#logger.warn(
        `Search index not renewed: ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      this.#running = false;
    }
  }

  async #readArticles(root: string) {
    const read = async (address: string): Promise<string> => {
      const response = await fetch(root + address);
      if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
      return response.text();
    };
    const lists = new Set(findMore(await read('/archive/')));
    const articles = new Set<string>();
    for (const list of lists) {
      const html = await read(list);
      for (const article of findArticles(html)) articles.add(article);
      // The set grows while it is walked: further pages of a year are read in turn.
      for (const more of findMore(html)) lists.add(more);
    }
    const pages = [];
    for (const address of articles) pages.push({ address, html: await read(address) });
    return pages;
  }
}
