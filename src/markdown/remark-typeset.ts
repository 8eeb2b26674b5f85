import type { Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { type QuotationMarks, setPiece, type Surroundings } from './set-quotes.ts';

/** The quotation marks of the language in which a file is written; its path as it is known to whoever reads it. */
export type FindMarks = (path: string | undefined) => QuotationMarks;

/**
 * Turns typewriter punctuation into print: "quotes" → “quotes”, or the marks of the language of the file, it's → it’s,
 * '90s → ’90s, -- → –, --- → —, ... → ….
 *
 * A plain walk over text nodes; remark-smartypants parses every sentence with retext for the same result
 * and doubles the cost of the whole pipeline. Code and raw HTML are left alone. Text that already is
 * typeset passes unchanged.
 *
 * in:  He said "it's *'done'*" -- twice...
 * out: He said “it’s *‘done’*” – twice…
 */
export const remarkTypeset =
  (findMarks: FindMarks) =>
  (tree: Root, file: VFile): void => {
    typesetChildren(tree, { before: '', open: new Set() }, findMarks(file.path));
  };

/** Typesets words that are on their own. */
export const typesetLine = (value: string, marks: QuotationMarks): string => {
  const node: Text = { type: 'text', value };
  typesetText(node, { before: '', next: '', open: new Set() }, marks);
  return node.value;
};

/** Each block starts afresh: a quotation mark at its start opens. */
const inlineParents = new Set<Nodes['type']>([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'textDirective',
]);
/** Something is here that is not ours to change, so a mark after it closes. */
const untouched = new Set<Nodes['type']>(['inlineCode', 'image', 'imageReference', 'footnoteReference']);

/** @returns the text after it, of which the last characters decide what a mark is */
const typesetChildren = (
  parent: Extract<Nodes, { children: unknown }>,
  { before, open }: Pick<Surroundings, 'before' | 'open'>,
  marks: QuotationMarks,
): string => {
  let previous = before;
  const children = parent.children as Nodes[];
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') {
      const next = children[index + 1]?.type;
      const isWordNext = next !== undefined && (inlineParents.has(next) || next === 'inlineCode');
      previous = typesetText(child, { before: previous, next: isWordNext ? 'x' : '', open }, marks);
    } else if (untouched.has(child.type) || isBareAddress(child)) {
      previous = 'x';
    } else if (child.type === 'break') {
      previous = '';
    } else if ('children' in child) {
      const isInline = inlineParents.has(child.type);
      const after = typesetChildren(
        child,
        isInline ? { before: previous, open } : { before: '', open: new Set() },
        marks,
      );
      previous = isInline ? after : '';
    }
  }
  return previous;
};

/** A link whose text is its own address, as written: readers copy it. */
const isBareAddress = (node: Nodes): boolean => {
  const label = node.type === 'link' && node.children.length === 1 ? node.children[0] : undefined;
  return (
    node.type === 'link' &&
    label?.type === 'text' &&
    node.url.replace(/^(?:https?:\/\/|mailto:)/, '') === label.value.replace(/^https?:\/\//, '')
  );
};

const typesetText = (node: Text, around: Surroundings, marks: QuotationMarks): string => {
  const dashed = node.value.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…');
  const { printed, neutral } = setPiece(dashed, around, marks);
  node.value = printed;
  return neutral === '' ? around.before : neutral;
};
