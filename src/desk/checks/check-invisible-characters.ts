import { findCharacters, type FileWithText, toCharacterName } from './find-characters.ts';
import type { Finding } from '../problems/finding.ts';

/** Characters that change the direction of what follows: a reader sees another order than a machine reads. */
const turning = /[\u202A-\u202E\u2066-\u2069]/u;

/** Scripts that are written without spaces: a zero-width space between their letters says where a line may break. */
const withoutSpaces = ['Han', 'Hangul', 'Hira', 'Kana', 'Khmr', 'Laoo', 'Mymr', 'Thai', 'Tibt']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/**
 * Those, and characters without width that come with copied text and split words for search: soft hyphen, word joiner
 * and its kin, byte-order mark, and the zero-width space, unless the scripts around it are written with it. The joiners
 * U+200C and U+200D and the marks U+200E and U+200F are not among them: Persian, emoji and mixed lines need them.
 */
const invisible = new RegExp(
  String.raw`[\u202A-\u202E\u2066-\u2069\u00AD\u180E\u2060-\u2064\uFEFF]|(?<![${withoutSpaces}]\p{P}{0,4})\u200B(?!\p{P}{0,4}[${withoutSpaces}])`,
  'gu',
);

/** Finds characters that nobody sees and that change what is read, searched or copied. */
export const checkInvisibleCharacters = (document: FileWithText): Finding[] =>
  findCharacters(document, invisible).map(({ character, written, ...place }) => ({
    id: 'invisible-character',
    file: document,
    ...place,
    message: `There is an invisible character (${toCharacterName(character)}) here. Delete it: ${
      turning.test(character)
        ? 'it changes the direction of the words that follow.'
        : 'it stops search from finding the words around it.'
    }`,
    fix: { written, right: '' },
  }));
