import type { Nodes, RootContent } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { figureNames } from '../../domain/body/figure-names.ts';
import { parseCitations } from '../../markdown/citation.ts';
import { toClaimWords } from '../../markdown/claim-words.ts';
import { isPartLabel } from '../../markdown/directive-syntax.ts';
import { toHeadingText } from './heading-ids.ts';
import { readAttributes, type WrittenAttributes } from './written-attributes.ts';

/** A directive other than a statement and a table, such as :::note[Title]. Offsets count from the start of the file. */
export interface BodyPart extends WrittenAttributes {
  readonly name: string;
  readonly offset: number;
  /** The words in its brackets, without their Markdown and citations. */
  readonly title: string;
  /** False for a container whose last line of colons is missing: it would take in all that follows. */
  readonly isClosed: boolean;
  /** The box around it that has no more colons, and so ends with what was meant to be its own last line. */
  readonly cutBy: string | undefined;
  /** Pictures in it. */
  readonly pictures: number;
  /** It has nothing but words in it, and marks of emphasis. */
  readonly isPlain: boolean;
  /** Its words are in the text as well. */
  readonly isRepeated: boolean;
  /** The words of the first paragraph in it. */
  readonly lead: string;
  /** Items of the lists that are in it, and in no other block. */
  readonly items: readonly PartItem[];
}

/** A container around others. */
export interface Box {
  readonly name: string;
  readonly colons: number;
}

/** Colons that a container begins with. */
export const countColons = (node: Directives, markdown: string): number =>
  /^:*/.exec(markdown.slice(node.position?.start.offset, node.position?.end.offset))?.[0].length ?? 0;

/** An item of a list in a part. */
export interface PartItem {
  readonly offset: number;
  /** As the site reads them: without Markdown, citations and the spaces before these. */
  readonly words: string;
  /** Ids of the sources that it cites. */
  readonly cited: readonly string[];
}

const toLine = (node: RootContent): string => toClaimWords(node).replace(/\s+/g, ' ').trim();

/** What was meant to be a figure but is not: a colon too few, words before it, no brackets. */
export const looksLikeFigure = new RegExp(
  String.raw`(?<![:\\\w]):{1,9}(${figureNames.join('|')})[[{]|(?<![:\\\w]):{3,9}[ \t]*(${figureNames.join('|')})(?![-\w])`,
  'g',
);

const plainTypes: ReadonlySet<Nodes['type']> = new Set([
  ...(['containerDirective', 'leafDirective', 'paragraph', 'text'] as const),
  ...(['emphasis', 'strong', 'break'] as const),
]);

const isPlain = (node: Nodes): boolean =>
  plainTypes.has(node.type) &&
  !(node.type === 'text' && node.value.includes('[@')) &&
  (!('children' in node) || node.children.every(isPlain));

/** Letters and figures only, so that neither quotation marks nor line breaks make a difference. */
const toLetters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The words of a tree, and those of its pull quotes left out. */
const toWords = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'containerDirective' && node.name === 'pullquote') return ' ';
  if (!('children' in node)) return ' ';
  const words = node.children.map(toWords).join('');
  return node.type === 'paragraph' || node.type === 'heading' ? `${words} ` : words;
};

/** The words of the text, in which a pull quote must be found. */
export const toTextWords = (tree: Nodes): string =>
  ` ${toLetters(toWords(tree).replace(/\[[^\]]*@[^\]]*\]/g, ' '))} `;

/** Whether what is quoted is in the text, with what is left out of it. */
const isIn = (text: string, { children }: Directives): boolean =>
  children
    .map(toWords)
    .join(' ')
    .split(/…|\.{3}/)
    .every((piece) => text.includes(toLetters(piece)));

const countPictures = (node: Nodes): number =>
  node.type === 'image' || node.type === 'imageReference'
    ? 1
    : 'children' in node
      ? node.children.reduce((sum, child) => sum + countPictures(child), 0)
      : 0;

const listCited = (markdown: string): string[] =>
  parseCitations(markdown).flatMap((part) =>
    part.kind === 'citation' ? part.cited.map(({ id }) => id) : [],
  );

/**
 * Reads a directive from the tree.
 * @param markdown the body that the tree was made of
 * @param start where the body begins in its file
 * @param toText words of the whole text, as toTextWords has them
 * @param box the nearest container around it
 */
export const toBodyPart = (
  node: Directives,
  markdown: string,
  start: number,
  toText: () => string,
  box?: Box,
): BodyPart => {
  const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  const [first] = node.children;
  const label = isPartLabel(first) ? first : undefined;
  const content: readonly RootContent[] = node.type === 'containerDirective' ? node.children : [];
  const lead = content.find((child) => child.type === 'paragraph' && child !== label);
  return {
    ...readAttributes(node, markdown, start),
    name: node.name,
    offset: start + (node.position?.start.offset ?? 0),
    title: node.type !== 'containerDirective' ? toLine(node) : label === undefined ? '' : toLine(label),
    pictures: countPictures(node),
    isPlain: isPlain(node),
    isRepeated: node.name === 'pullquote' && isIn(toText(), node),
    cutBy: box !== undefined && box.colons <= countColons(node, markdown) ? box.name : undefined,
    isClosed: node.type !== 'containerDirective' || /\n[^\S\n]*[>\s]*:{3,}\s*$/.test(source),
    lead: lead === undefined ? '' : toLine(lead),
    items: content.flatMap((child) =>
      child.type === 'list'
        ? child.children.map((item) => ({
            offset: start + (item.position?.start.offset ?? 0),
            words: toHeadingText(item).replace(/\s+/g, ' ').trim(),
            cited: listCited(markdown.slice(item.position?.start.offset, item.position?.end.offset)),
          }))
        : [],
    ),
  };
};
