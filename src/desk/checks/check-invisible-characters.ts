import { findCharacters, type FileWithText, toCharacterName } from './find-characters.ts';
import type { Finding } from '../problems/finding.ts';

/** Characters that change the direction of what follows: a reader sees another order than a machine reads. */
const turning = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Those, and characters without width that come with copied text and split words for search: soft hyphen, zero-width
 * space, word joiner and its kin, byte-order mark. The joiners U+200C and U+200D and the marks U+200E and U+200F
 * are not among them: Persian, emoji and mixed lines need them.
 */
const invisible = /[\u202A-\u202E\u2066-\u2069\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/gu;

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
