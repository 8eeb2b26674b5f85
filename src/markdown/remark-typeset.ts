import type { Nodes, Root, Text } from 'mdast';
import { isGeresh, setHebrewSigns } from './hebrew-signs.ts';
import { opensBehindCjk } from './cjk-quotes.ts';

/**
 * Turns typewriter punctuation into print: "quotes" → “quotes”, it's → it’s, '90s → ’90s, -- → –,
 * --- → —, ... → ….
 *
 * A plain walk over text nodes; remark-smartypants parses every sentence with retext for the same result
 * and doubles the cost of the whole pipeline. Code and raw HTML are left alone. Text that already is
 * typeset passes unchanged.
 *
 * in:  He said "it's *'done'*" -- twice...
 * out: He said “it’s *‘done’*” – twice…
 */
export const remarkTypeset =
  () =>
  (tree: Root): void => {
    typesetChildren(tree, '', new Set());
  };

/** Typesets words that are on their own. */
export const typesetLine = (value: string): string => {
  const node: Text = { type: 'text', value };
  typesetText(node, '', '', new Set());
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

const opensAfter = /[\s([{<“‘]$/u;
/** Behind these a mark opens (–“so”) or closes (so…”): what comes next decides. */
const mayOpenAfter = /[–—\u2026/-]$/u;
const beginsWord = /^["'“‘([]*[\p{L}\p{N}]/u;
const elision = /^'(?:\d\ds?\b|tis\b|twas\b|em\b)/iu;

/**
 * @param before the text that precedes on the line, of which the last character decides
 * @param open the marks that are open in the block
 * @returns the text after it
 */
const typesetChildren = (
  parent: Extract<Nodes, { children: unknown }>,
  before: string,
  open: Set<string>,
): string => {
  let previous = before;
  const children = parent.children as Nodes[];
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') {
      const next = children[index + 1]?.type;
      const isWordNext = next !== undefined && (inlineParents.has(next) || next === 'inlineCode');
      previous = typesetText(child, previous, isWordNext ? 'x' : '', open);
    } else if (untouched.has(child.type) || isBareAddress(child)) {
      previous = 'x';
    } else if (child.type === 'break') {
      previous = '';
    } else if ('children' in child) {
      const isInline = inlineParents.has(child.type);
      const after = typesetChildren(child, isInline ? previous : '', isInline ? open : new Set());
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

/**
 * @param next stands for what follows the node
 * @param open the marks that are open in the block
 */
const typesetText = (node: Text, before: string, next: string, open: Set<string>): string => {
  const dashed = setHebrewSigns(
    node.value.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…'),
  );
  let typeset = '';
  for (let index = 0; index < dashed.length; index += 1) {
    const character = dashed.charAt(index);
    if (character !== '"' && character !== "'") {
      typeset += character;
      continue;
    }
    const preceding = typeset === '' ? before : typeset;
    if (character === "'" && isGeresh(preceding, open.has(character))) {
      typeset += '׳';
      continue;
    }
    const opens =
      preceding === '' ||
      opensAfter.test(preceding) ||
      (mayOpenAfter.test(preceding) && beginsWord.test(dashed.slice(index + 1) + next)) ||
      opensBehindCjk(preceding, dashed.slice(index + 1) + next, open.has(character));
    if (opens) open.add(character);
    else open.delete(character);
    if (character === '"') typeset += opens ? '“' : '”';
    else if (opens && !elision.test(dashed.slice(index))) typeset += '‘';
    else typeset += '’';
  }
  node.value = typeset;
  return typeset === '' ? before : typeset;
};
