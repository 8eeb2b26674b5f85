import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isElementName } from '../../markdown/html-elements.ts';
import { leaveOutSyntax } from '../../markdown/leave-out-syntax.ts';
import type { ArchiveStory } from './archive.ts';
import { settleCallouts } from './callouts.ts';
import { findUnclosed, isSwallowing, pieceEnd, replaceUnclosed } from './unclosed.ts';

const htmlParser = unified().use(rehypeParse, { fragment: true }).freeze();
const plain = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze();
const withHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();

/** Reads a piece of HTML as browsers do. */
export const parseHtml = (html: string): Root => htmlParser.parse(html);

const toOptions = (mayHoldTables: boolean, mayHoldAddresses: boolean): Options => ({
  extensions: [leaveOutSyntax(gfm({ singleTilde: false }), { mayHoldTables, mayHoldAddresses })],
  mdastExtensions: [gfmFromMarkdown()],
});

const options = [
  [toOptions(false, false), toOptions(false, true)],
  [toOptions(true, false), toOptions(true, true)],
] as const;

/** An address that stands for itself, or may: not where a link, a definition or an attribute leads. */
const bareAddress = /(?<!\]\(<?|\]:[ \t]*<?|<|["'=])(?:https?:\/\/|www\.)|[\w.+-]@[\w-]/i;

const blockParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * Makes words of a name between pointed brackets that is closed nowhere: <clinit> is no tag, and after <script> a browser
 * would show nothing more of the story. Tags with attributes, or of other programs (<o:p>, <amp-img>), stay what they are.
 */
const keepNames = (tree: MarkdownRoot): void => {
  // What is closed in code is closed for nobody.
  const tags: { readonly value: string; readonly offset: number }[] = [];
  visit(tree, 'html', ({ value, position }) => {
    tags.push({ value: value.toLowerCase(), offset: position?.start.offset ?? 0 });
  });
  visit(tree, 'html', ({ value, position }, index, parent) => {
    const name = /^<([a-z][a-z\d]*)>$/i.exec(value)?.[1]?.toLowerCase();
    if (name === undefined || parent === undefined || index === undefined) return;
    if (isElementName(name) && !isSwallowing(name)) return;
    const from = position?.start.offset ?? 0;
    if (tags.some(({ value: other, offset }) => offset > from && other.includes(`</${name}`))) return;
    const words = { type: 'text', value } as const;
    parent.children[index] = blockParents.has(parent.type) ? { type: 'paragraph', children: [words] } : words;
  });
};

const parseTree = (markdown: string): MarkdownRoot =>
  fromMarkdown(markdown, options[markdown.includes('|') ? 1 : 0][bareAddress.test(markdown) ? 1 : 0]);

/** Pieces of HTML within Markdown, in their order, without names alone among words, which are no tags (keepNames). */
const listPieces = (tree: MarkdownRoot): { readonly start: number; readonly end: number }[] => {
  const pieces: { start: number; end: number }[] = [];
  visit(tree, 'html', ({ value, position }, _, parent) => {
    if (/^<[a-z][a-z\d]*>$/i.test(value) && parent !== undefined && !blockParents.has(parent.type)) return;
    if (position?.start.offset !== undefined && position.end.offset !== undefined)
      pieces.push({ start: position.start.offset, end: position.end.offset });
  });
  return pieces;
};

/** Rounds after which a text is taken to be hostile, and all that is unclosed is mended at once. */
const maxRounds = 20;

/**
 * Reads Markdown in which everything that is opened is closed. What an unclosed mark had taken in is Markdown again once
 * it is mended, code that speaks of such marks included: so no more than the first of each piece is mended at a time.
 */
const parseClosed = (written: string, firstLine: number): MarkdownRoot => {
  let markdown = written;
  for (let round = 0; ; round += 1) {
    const tree = parseTree(markdown);
    if (!markdown.includes('<')) return tree;
    const pieces = listPieces(tree);
    let masked = '';
    for (const { start, end } of pieces)
      masked += `${markdown.slice(masked.length, start).replaceAll(/[^\n]/g, ' ')}${markdown.slice(start, end)}${end < markdown.length ? pieceEnd : ''}`;
    let piece = 0;
    let last = -1;
    const found = findUnclosed(masked, firstLine, markdown).filter(({ start }): boolean => {
      while ((pieces[piece]?.end ?? Infinity) <= start) piece += 1;
      if (last === piece && round < maxRounds) return false;
      last = piece;
      return true;
    });
    if (found.length === 0 || round > maxRounds) return tree;
    markdown = replaceUnclosed(markdown, found);
  }
};

/** Reads Markdown, with the tables and footnotes of GitHub, as what a browser would have shown of it. */
const readMarkdown = (markdown: string, firstLine: number): Root => {
  const tree = parseClosed(markdown, firstLine);
  settleCallouts(tree);
  if (markdown.includes('<')) keepNames(tree);
  // Nearly every story does without, and to parse HTML anew is dear.
  return (/<[a-z!/]/i.test(markdown) ? withHtml : plain).runSync(tree);
};

/** Reads the text of a story. */
export const readBodyTree = ({ kind, text, line = 1 }: ArchiveStory['body']): Root =>
  kind === 'html'
    ? parseHtml(text.includes('<') ? replaceUnclosed(text, findUnclosed(text, line)) : text)
    : readMarkdown(text, line);
