import { toWrite } from '../checks/unwritten.ts';
import type { Loss } from './archive.ts';

/** The element that stands for a note while a text is HTML. */
export const noteElement = 'import-note';
/** The element that stands for a footnote at its place in the text. */
export const footnoteElement = 'import-footnote';

/** The element at the end of a text that holds the words of its footnotes. */
export const footnoteList = 'import-footnotes';
/** The element that stands for a box with a title. */
export const calloutElement = 'import-callout';
/** Stands in what is empty, since spaces around it would be joined. */
export const placeholder = '\uFFFC';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  // Both would mean something in the Markdown around it.
  '`': '&#96;',
  '|': '&#124;',
};

/** Words as an attribute of HTML within HTML or Markdown. */
export const escapeAttribute = (words: string): string =>
  words.replaceAll(/\s+/g, ' ').replaceAll(/[&"<>`|]/g, (sign) => escapes[sign] ?? sign);

/** A note as HTML, at the place of what it speaks of. */
export const toNoteHtml = ({ kind, words, isLost, line }: Loss): string =>
  `<${noteElement} data-kind="${escapeAttribute(kind)}" data-words="${escapeAttribute(words)}"${isLost ? ' data-lost="yes"' : ''}${line === undefined ? '' : ` data-line="${String(line)}"`}>${placeholder}</${noteElement}>`;

/** A story that not everybody could read: that it is to be public now is for an editor to say. */
export const toReserved = (words: string): Loss => ({
  kind: 'story that was not for everybody',
  words,
  isLost: true,
});

const maxWords = 300;

/**
 * A note as editors see it: a comment, which is never published. What readers would miss has the mark of what is still
 * to be written, without which the check lets no story out.
 */
export const toComment = ({ kind, words, isLost }: Loss): string => {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  const cut = line.length > maxWords ? `${line.slice(0, maxWords)}…` : line;
  const said = `${isLost ? toWrite : 'Imported:'} ${kind}: ${cut}`
    .replaceAll('|', '¦')
    .replaceAll(/-(?=-)/g, '- ')
    .replaceAll('>', '›')
    .replaceAll('<', '‹');
  return `<!-- ${said} -->`;
};
