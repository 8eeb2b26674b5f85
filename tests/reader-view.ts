import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Elements that hold a text of their own. */
export const blocks = 'p, li, td, th, h2, h3, h4, pre, dt, dd, blockquote, caption, figcaption';

/** A page as a document. */
export const open = (html: string): Document => parseHTML(html).document;

/** The texts of elements, in order. */
export const listTexts = (page: ParentNode, selector: string): string[] =>
  [...page.querySelectorAll(selector)]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** The texts of elements in the running text of a story. */
export const listTextsOfStory = (page: ParentNode, selector: string): string[] =>
  listTexts(
    page,
    selector
      .split(', ')
      .map((one) => `.prose ${one}`)
      .join(', '),
  );

/** What Firefox’s reader view, and what is built like it, shows of a page. */
export const read = (html: string): Document => {
  const shown = new Readability(open(html)).parse()?.content ?? '';
  return open(`<!doctype html><html><body>${shown}</body></html>`);
};

/** What of a text is not shown, in its order and as often as it is written. */
export const listLost = (written: readonly string[], shown: readonly string[]): string[] => {
  let at = 0;
  return written.filter((text) => {
    const found = shown.indexOf(text, at);
    if (found === -1) return true;
    at = found + 1;
    return false;
  });
};

/** What the site puts around its stories. */
export const furniture = 'nav, footer, aside, button, header a[href="/"], a[href="/search/"]';
