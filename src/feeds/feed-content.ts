import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { text } from '../text/text.ts';
import { plainNotes } from './plain-notes.ts';

/** Attributes that mean something in a feed reader; all others are the page's own business. */
const keptAttributes = new Set([
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'colSpan',
  'rowSpan',
  'lang',
  'dir',
  'start',
  // The boxes of a task list; an input without its type is a field to write in.
  'type',
  'checked',
  'disabled',
]);

const addressAttributes = ['href', 'src'] as const;

/** Makes every address absolute and takes away what only the page needs: ids, classes, roles, scripts. */
const cleanForFeed =
  (address: string) =>
  (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (
        node.type === 'comment' ||
        (node.type === 'element' && ['script', 'style'].includes(node.tagName))
      ) {
        if (parent && index !== undefined) parent.children.splice(index, 1);
        return index === undefined ? undefined : [SKIP, index];
      }
      if (node.type === 'element') cleanElement(node, address);
      return undefined;
    });
  };

const cleanElement = (node: Element, address: string): void => {
  node.properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => keptAttributes.has(name)),
  );
  for (const name of addressAttributes) {
    const value = node.properties[name];
    // An address that is none stays as written: it must not stop the feed.
    if (typeof value === 'string') node.properties[name] = URL.parse(value, address)?.href ?? value;
  }
};

/**
 * Turns the HTML of a story's body into HTML for feed readers.
 * @param html the body as the page shows it
 * @param address full address of the story, for relative addresses and fragments
 */
export const toFeedHtml = (html: string, address: string): string =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(() => plainNotes(text.evidence.notes))
      .use(() => cleanForFeed(address))
      .use(rehypeStringify)
      .processSync(html),
  );
