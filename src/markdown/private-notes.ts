import type { Nodes, Parents, Root } from 'mdast';
import { toPrintedWords } from './printed-words.ts';
import { toSourceIndex } from './source-offset.ts';

/** A piece of a text that its author meant for nobody else. */
export interface PrivateNote {
  readonly start: number;
  readonly end: number;
  /** False where nothing says where it ends: then all the rest is taken for private. */
  readonly isClosed: boolean;
}

/**
 * Private notes of other programs: %%Obsidian%%, {>>CriticMarkup<<}, {# Jinja #},
 * {% comment %}Liquid{% endcomment %}, {/* MDX *\/}. After a digit, two per cent signs are a typing error.
 * Comments of HTML among printed words are none: they have no end, reach over an empty line, are in a field, or a word
 * processor made dashes of their hyphens.
 */
const opening =
  /(?<![\p{Nd}%])%%(?!%)|\{>>|\{#(?=\s)|\{%-?\s*comment\s*-?%\}|\{\/[*\0]|[<＜][!！][ \t]*[-–—]+/gu;

const closings: readonly (readonly [RegExp, RegExp])[] = [
  [/^%/, /%%/g],
  [/^\{>/, /<<\}/g],
  [/^\{#/, /#\}/g],
  [/^\{%/, /\{%-?\s*endcomment\s*-?%\}/g],
  [/^\{\//, /[*\0]\/\}/g],
  [/^[<＜]/, /[-–—]+[ \t]*[>＞]/g],
];

/**
 * Finds private notes.
 * @param words what is printed; code, where these signs are allowed, blotted out
 */
export const findPrivateNotes = (words: string): PrivateNote[] => {
  const notes: PrivateNote[] = [];
  let end = 0;
  for (const { 0: opened, index } of words.matchAll(opening)) {
    if (index < end) continue;
    const closing = closings.find(([begins]) => begins.test(opened))?.[1];
    if (closing === undefined) continue;
    closing.lastIndex = index + opened.length;
    const closed = closing.exec(words);
    end = closed === null ? words.length : closing.lastIndex;
    notes.push({ start: index, end, isClosed: closed !== null });
  }
  return notes;
};

/** Takes private notes out of plain words, such as the description of a picture or an attribute of HTML. */
const removeFrom = (words: string): string => {
  let rest = '';
  let end = 0;
  for (const note of findPrivateNotes(words)) {
    rest += words.slice(end, note.start);
    ({ end } = note);
  }
  return rest + words.slice(end);
};

/** Takes private notes out of a body, whatever they reach across. */
export const removePrivateNotes = (tree: Root, markdown: string): void => {
  const notes = findPrivateNotes(toPrintedWords(tree, markdown));
  if (notes.length > 0) removeIn(tree, notes, markdown);
  removeInAttributes(tree);
};

const removeInAttributes = (node: Nodes): void => {
  if ('alt' in node && typeof node.alt === 'string') node.alt = removeFrom(node.alt);
  if ('title' in node && typeof node.title === 'string') node.title = removeFrom(node.title);
  if ('attributes' in node && node.attributes) {
    for (const [name, value] of Object.entries(node.attributes)) {
      if (typeof value === 'string') node.attributes[name] = removeFrom(value);
    }
  }
  if (node.type === 'html') node.value = node.value.replaceAll(/<[a-z][^<>]*>/gi, removeFrom);
  if ('children' in node) node.children.forEach(removeInAttributes);
};

const removeIn = (parent: Parents, notes: readonly PrivateNote[], markdown: string): void => {
  parent.children = (parent.children as Nodes[]).filter((node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const met = notes.filter((note) => note.start < end && note.end > start);
    if (met.length === 0) return true;
    if (met.some((note) => note.start <= start && note.end >= end)) return false;
    if ('children' in node) {
      removeIn(node, met, markdown);
      // Rows need their cells, and a note its text.
      return node.children.length > 0 || !emptied.has(node.type);
    }
    if ('value' in node) node.value = cut(node.value, markdown.slice(start, end), start, met);
    return !('value' in node) || node.value !== '';
  }) as never;
};

/** Blocks that say nothing without words. */
const emptied: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'delete',
  'link',
]);

const cut = (value: string, source: string, start: number, notes: readonly PrivateNote[]): string => {
  let kept = '';
  for (let index = 0; index < value.length; index += 1) {
    const at = start + toSourceIndex(value, source, index);
    if (!notes.some((note) => note.start <= at && at < note.end)) kept += value[index] ?? '';
  }
  return kept;
};
