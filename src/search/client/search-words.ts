import { joinNumbers } from '../sameness/figures.ts';

/** The phrase of a query that is wholly in quotation marks, without them. */
export const readPhrase = (words: string): string | undefined =>
  /^\s*["“„«]([^"“”„«»]+)["”“»]\s*$/u.exec(words)?.[1]?.trim();

/**
 * The words of a query in their order. Marks between words separate them, since the index would join what is
 * around them; a hyphen or an apostrophe belongs to its word, a sign within a number to its number.
 */
export const splitWords = (words: string): readonly string[] =>
  joinNumbers(words.normalize('NFC'))
    // What some keyboards have for an apostrophe or for gershayim, and the dots of "U.S.".
    .replace(/(?<=\p{L})[`´′‘׳״"](?=\p{L})|(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\p{Pd}'’]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Fewest letters of a word that is looked at; of shorter ones, too many are a letter apart. */
const minLetters = 4;

/** Whether a word can be a slip at all: long enough, and of letters only. */
export const isCheckable = (word: string): boolean => /^\p{L}+$/u.test(word) && word.length >= minLetters;
