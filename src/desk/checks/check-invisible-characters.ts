import { findSigns, type SignedFile, toSignName } from './find-signs.ts';
import type { Finding } from '../problems/finding.ts';

/** Signs that turn the direction of what follows: a reader sees another order than a machine reads. */
const turning = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Those, and signs without width that come with copied text and split words for search: soft hyphen, zero-width
 * space, word joiner and its kin, byte-order mark. The joiners U+200C and U+200D and the marks U+200E and U+200F
 * are not among them: Persian, emoji and mixed lines need them.
 */
const invisible = /[\u202A-\u202E\u2066-\u2069\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/gu;

/** Finds characters that nobody sees and that change what is read, searched or copied. */
export const checkInvisibleCharacters = (document: SignedFile): Finding[] =>
  findSigns(document, invisible).map(({ sign, written, ...place }) => ({
    id: 'invisible-character',
    file: document,
    ...place,
    message: `An invisible character (${toSignName(sign)}) stands here. Delete it: ${
      turning.test(sign)
        ? 'it turns the direction of the words behind it.'
        : 'search would take the words around it for others.'
    }`,
    mend: { written, right: '' },
  }));
