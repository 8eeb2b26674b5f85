import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What a reader of a page has: its words, in small letters, and where its links lead. */
export interface HtmlText {
  readonly words: readonly string[];
  readonly links: readonly string[];
}

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** An address in the letters of its language; one whose codes are of another alphabet than Unicode's stays in codes. */
const decode = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

/** Of links only those to other sites: within a page each renderer has its own ids. Nothing is encrypted less than before. */
const toLink = (href: string): string | undefined =>
  /^(?:https?|mailto):/.test(href)
    ? decode(URL.parse(href)?.href ?? href).replace(/^http:\/\/www\./, 'https://www.').replaceAll('&amp;', '&')
    : undefined;

/** Reads words, descriptions of pictures included, and links. */
export const fromHtml = (html: string): HtmlText => {
  const words: string[] = [];
  const links: string[] = [];
  visit(parser.parse(html), (node) => {
    const text = node.type === 'text' ? node.value : node.type === 'element' ? (node.properties.alt ?? '') : '';
    words.push(...(text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
    if (node.type !== 'element' || node.tagName !== 'a') return;
    const link = toLink(node.properties.href ?? '');
    if (link !== undefined) links.push(link);
  });
  return { words, links };
};
