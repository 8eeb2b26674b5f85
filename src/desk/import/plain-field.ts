import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { findNotations } from '../reading/notations.ts';
import type { Loss } from './archive.ts';
import { toWords } from './write-body.ts';

/** Emphasis and links, which programs read in a description too. */
const marks = ['emphasis', 'strong', 'inlineCode', 'link', 'html'] as const;

/** The words of a field that was Markdown, and where its links led. */
const readMarkdown = (written: string): { readonly words: string; readonly links: readonly string[] } => {
  if (!/[*_`<\]]/.test(written)) return { words: written, links: [] };
  const tree = fromMarkdown(written);
  const [paragraph, ...rest] = tree.children;
  const links: string[] = [];
  const found = new Set<string>();
  visit(tree, (node) => {
    found.add(node.type);
    if (node.type === 'link') links.push(node.url);
  });
  return marks.some((mark) => found.has(mark)) && paragraph?.type === 'paragraph' && rest.length === 0
    ? { words: toWords(paragraph).replaceAll(/\s+/g, ' ').trim(), links }
    : { words: written, links: [] };
};

/**
 * A field as words alone: nothing in it is read as notation here, nor can be escaped.
 * @param isMarkdown whether the archive's texts are Markdown
 * @returns with what was taken out of it
 */
export const toPlainField = (
  written: string,
  isMarkdown: boolean,
): { readonly words: string; readonly losses: readonly Loss[] } => {
  const { words: read, links } = isMarkdown ? readMarkdown(written) : { words: written, links: [] };
  const losses: Loss[] = links.map((url) => ({ kind: 'link in a field', words: url, isLost: false }));
  const found = findNotations(read, read);
  if (found.length === 0) return { words: read, losses };
  let words = read;
  for (const { offset, written: signs } of found.toReversed())
    words =
      words.slice(0, offset) +
      signs.replaceAll(/[^\p{L}\p{M}\p{N}\s,;]+/gu, ' ') +
      words.slice(offset + signs.length);
  losses.push({ kind: 'signs of notation in a field', words: written, isLost: false });
  return { words: words.replaceAll(/\s+/g, ' ').trim(), losses };
};
