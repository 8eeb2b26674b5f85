import { hash } from 'node:crypto';
import { countRepeats } from './count-repeats.ts';

/** What the anchor of a marked statement is made of. */
export interface AnchoredClaim {
  /** The name that the editor gave it. */
  readonly id: string | undefined;
  /** Its plain words, without marks of Markdown. */
  readonly words: string;
}

/** Characters of a digest. */
const digestChars = 6;

/**
 * A short digest of words. Only letters, digits and symbols count: neither capitals nor spaces nor punctuation,
 * which typesetting changes.
 */
export const digestWords = (words: string): string => {
  const plain = words
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, ' ')
    .trim();
  const digest = hash('sha256', plain, 'buffer').readUIntBE(0, 6) % 36 ** digestChars;
  return digest.toString(36).padStart(digestChars, '0');
};

/** Makes an anchor of the statement itself, so that it is the same wherever the statement is. */
export const toAnchorOfOwn = ({ id, words }: AnchoredClaim): string => `claim-${id ?? digestWords(words)}`;

/**
 * Names the anchors of a story's marked statements. A statement keeps its anchor whatever is put in, taken out
 * or moved around it; only of several with the same words, or the same id, the later ones are counted: -2, -3.
 * Once published an anchor is an address: this function must not change.
 * @param statements in the order of the text
 * @returns the anchors in the same order, no two of them alike
 */
export const toClaimAnchors = (claims: readonly AnchoredClaim[]): string[] =>
  countRepeats(claims.map(toAnchorOfOwn));
