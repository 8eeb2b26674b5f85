import { stripArabic } from './arabic.ts';
import { stripKorean } from './korean.ts';

/** Writing system → what a word in it is searched by. */
const normalisers: readonly (readonly [script: RegExp, normalise: (word: string) => string])[] = [
  [/^\p{Script=Hangul}+$/u, stripKorean],
  [/^\p{Script_Extensions=Arabic}+$/u, stripArabic],
];

/** A word as the index should be asked for it. The script decides, so that a page of any language may ask. */
export const normaliseWord = (word: string): string =>
  normalisers.find(([script]) => script.test(word))?.[1](word) ?? word;

/** The phrase of a query that stands wholly in quotation marks, without them. */
export const readPhrase = (words: string): string | undefined =>
  /^\s*["“„«]([^"“”„«»]+)["”“»]\s*$/u.exec(words)?.[1]?.trim();

/**
 * The words of a query in their order. Marks between words part them, since the index would join what stands
 * around them; a hyphen or an apostrophe belongs to its word.
 */
export const splitWords = (words: string): readonly string[] =>
  words
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}\p{Pd}'’]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
