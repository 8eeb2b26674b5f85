import type { Finding } from '../problems/finding.ts';
import { type FileWithText, findCharacters, toCharacterName } from './find-characters.ts';

/** Signs that mean what a font makes of them: bullets of Word, logos. */
const privateUse = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;

/** Those that Word puts before the items of a list. */
const bullets = /[\uF0B7\uF0A7\uF076\uF0D8]/u;

/** Finds signs that only one font knows: readers see an empty box. */
export const checkPrivateSigns = (document: FileWithText): Finding[] =>
  findCharacters(document, privateUse).map(({ character, written, ...place }) => ({
    id: 'private-sign',
    file: document,
    ...place,
    message: `A sign that only one font knows (${toCharacterName(character)}) stands here; readers see an empty box. ${
      bullets.test(character) ? 'It is a bullet of Word: write "- …".' : 'Delete it, or write what it stands for.'
    }`,
    fix: { written, right: bullets.test(character) ? '-' : '' },
  }));
