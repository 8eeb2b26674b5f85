import type { Finding } from '../problems/finding.ts';
import { findCharacters, type FileWithText, toCharacterName } from './find-characters.ts';

/** Characters whose meaning depends on the font: bullets from Word, logos. */
const privateUse = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;

/** Those that Word puts before the items of a list. */
const bullets = /[\uF0B7\uF0A7\uF076\uF0D8]/u;

/** A character with the space after it, where there is one before it as well: one is enough. */
const withSpace = (text: string, offset: number, written: string): string =>
  /(?:^|\s)$/.test(text.slice(0, offset).slice(-1)) && text.startsWith(`${written} `, offset)
    ? `${written} `
    : written;

/** Finds characters that only one font has: readers see an empty box. */
export const checkPrivateCharacters = (document: FileWithText): Finding[] =>
  findCharacters(document, privateUse).map(({ character, written, ...place }) => ({
    id: 'private-character',
    file: document,
    ...place,
    message: `There is a character (${toCharacterName(character)}) here that only one font has; readers see an empty box. ${
      bullets.test(character)
        ? 'It is a bullet from Word: write "- …".'
        : 'Delete it, or write what it stands for.'
    }`,
    fix: bullets.test(character)
      ? { written, right: '-' }
      : { written: withSpace(document.text, place.offset, written), right: '' },
  }));
