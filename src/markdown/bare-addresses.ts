import type { Link, Nodes, Root, Text } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { EXIT } from 'unist-util-visit';
import { visit } from './visit.ts';

const transforms = gfmFromMarkdown().flatMap((extension) => extension.transforms ?? []);

/** What all addresses have that the transforms look for. */
const addressSign = /:\/\/|www\.|@/i;

/** Whether any text may hold an address: the transforms take each of them apart to find out. */
const mayHoldAddresses = (tree: Root): boolean => {
  let found = false;
  visit(tree, 'text', ({ value }) => {
    found = addressSign.test(value);
    return found ? EXIT : undefined;
  });
  return found;
};

/** What was escaped for Markdown, or for HTML, in a place where neither is read. */
const decode = (address: string): string =>
  address.replaceAll('&amp;', '&').replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');

/** An address without spaces around it ends where Chinese, Japanese or Korean punctuation begins. */
const ending = /[\u3001\u3002\u300A-\u3011\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F].*$/su;

/** Whether a link was written as its address alone, perhaps between pointed brackets. */
const isBare = ({ position, children }: Link): boolean => {
  const [label] = children;
  if (children.length !== 1 || label?.type !== 'text') return false;
  // Those that the transform makes have no place.
  const before = (label.position?.start.offset ?? 0) - (position?.start.offset ?? 0);
  const behind = (position?.end.offset ?? 0) - (label.position?.end.offset ?? 0);
  return before === behind && before <= 1;
};

/** Fixes a bare link. @returns the words that are no part of the address */
const fixLink = (link: Link, label: Text): string => {
  const rest = ending.exec(label.value)?.[0] ?? '';
  const written = label.value.slice(0, label.value.length - rest.length);
  label.value = decode(written);
  if (label.value !== written) label.data = { ...label.data, written };
  link.url = decode(link.url.slice(0, link.url.length - rest.length));
  // What begins with www. is encrypted nowadays.
  if (/^www\./i.test(label.value)) link.url = `https://${label.value}`;
  return rest;
};

/** Fixes every bare link. @returns whether words were cut off that nobody has looked for addresses yet */
const fixLinks = (tree: Root): boolean => {
  let hasRest = false;
  visit(tree, 'link', (link, index, parent) => {
    const [label] = link.children;
    if (!isBare(link) || label?.type !== 'text' || !parent || index === undefined) return undefined;
    const rest = fixLink(link, label);
    if (rest === '') return undefined;
    hasRest = true;
    parent.children.splice(index + 1, 0, { type: 'text', value: rest });
    return index + 2;
  });
  return hasRest;
};

/**
 * Makes links of bare addresses, as GitHub does, but so that they lead where they say: entities and escapes that were
 * meant for Markdown are read, www. stands for https, and the sentence goes on after Chinese, Japanese and Korean
 * punctuation. In a link of HTML an address is the text of that link.
 */
export const linkBareAddresses = (tree: Root): void => {
  fixLinks(tree);
  do {
    if (mayHoldAddresses(tree)) for (const transform of transforms) transform(tree);
  } while (fixLinks(tree));
  unlinkInHtml(tree, 0);
};

declare module 'mdast' {
  interface TextData {
    /** Whether the text is in a link of HTML. */
    isLinked?: boolean;
    /** A bare address as it stands in the text, where it is printed without its escapes and entities. */
    written?: string;
  }
}

/**
 * Lets bare addresses in links of HTML be their text.
 * @param before how many links of HTML are open before a node, which is one or none
 * @returns how many come after it
 */
export const unlinkInHtml = (node: Nodes, before: number): number => {
  let open = before;
  if (node.type === 'html') {
    for (const [tag] of node.value.matchAll(/<\/?a(?=[\s>/])/gi)) open = tag.startsWith('</') ? 0 : 1;
  }
  if (!('children' in node)) return open;
  node.children = node.children.flatMap((child): Nodes[] => {
    if (open > 0 && child.type === 'link' && isBare(child)) return child.children;
    if (open > 0 && child.type === 'text') child.data = { ...child.data, isLinked: true };
    open = unlinkInHtml(child, open);
    return [child];
  }) as never;
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' ? 0 : open;
};

/** Where a link that was written as its address alone leads; undefined for others. */
export const findBareAddress = (link: Link): string | undefined => {
  const [label] = link.children;
  if (!isBare(link) || label?.type !== 'text') return undefined;
  const fixed = { ...link };
  fixLink(fixed, { ...label });
  return fixed.url;
};

/** Bare addresses in a piece of text that was read as words, such as one in brackets: [Source: https://example.com]. */
export const findBareAddresses = (
  words: string,
): readonly { readonly url: string; readonly written: string }[] => {
  if (!/:\/\/|www\./i.test(words)) return [];
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
  };
  linkBareAddresses(tree);
  const found: { url: string; written: string }[] = [];
  visit(tree, 'link', ({ url, children: [label] }) => {
    if (label?.type === 'text') found.push({ url, written: label.data?.written ?? label.value });
  });
  return found;
};
