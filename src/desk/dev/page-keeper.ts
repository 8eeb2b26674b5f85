import type { IncomingMessage } from 'node:http';

/** A page as the server gave it. */
export interface ServedPage {
  readonly status: number;
  readonly html: string;
}

/** On the document of what is not the page as its files are now; the panel reads it. */
const standInMark = 'data-stand-in';

/** The script of the panel, from the project's root. */
export const panelPath = 'src/desk/dev/panel/findings-panel.ts';

/** What asks the server itself for a page, so that it is made and not kept. */
export const ownRequest = 'x-sourceline-own-request';

/** Whether somebody asks for a page to look at it. */
export const asksForPage = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers[ownRequest] === undefined &&
  headers.accept?.includes('text/html') === true &&
  !/^\/(?:@|__|node_modules\/|src\/)/.test(url);

/** Without a page to show: the panel alone, which says what has to be mended. */
const toEmptyPage = (base: string): string =>
  `<!doctype html><html lang="en" ${standInMark}="notice" style="color-scheme:light dark"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>This page cannot be shown yet</title><script type="module" src="${base}@vite/client"></script><script type="module" src="${base}${panelPath}"></script><main style="max-inline-size:40rem;margin:4rem auto;padding:0 1rem;font:1.125rem/1.5 Georgia,serif"><h1>This page cannot be shown yet</h1><p>Something in the content cannot be read. What has to be mended is listed here; the page appears as soon as it is.</p></main></html>`;

/** Keeps the last good form of each page, and shows it while a new one cannot be made. */
export class PageKeeper {
  readonly #pages = new Map<string, string>();
  readonly #base: string;

  /** @param base of the site, with a slash at its end */
  constructor(base: string) {
    this.#base = base;
  }

  /**
   * What is shown for an address.
   * @param made the page as it is now; undefined if the server broke off
   */
  show(address: string, made: ServedPage | undefined): ServedPage {
    if (made !== undefined && made.status < 500) {
      if (made.status === 200) this.#pages.set(address, made.html);
      return made;
    }
    const kept = this.#pages.get(address);
    return kept === undefined
      ? { status: 500, html: toEmptyPage(this.#base) }
      : { status: 200, html: kept.replace(/<html\b/i, `<html ${standInMark}="page"`) };
  }
}
