import { countEdits } from '../edit-distance.ts';

/** Letters that a misspelt word has at least: of shorter words, most are one letter from another. */
const fewestLetters = 5;

/** A sign before a number is part of it; so is what stands between digits. */
const toWords = (sentence: string): string[] =>
  sentence
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])[-−](?=\d)/gu, '−')
    // An apostrophe makes no word of its own.
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\p{S}%‰]+/u)
    .filter((word) => word !== '')
    // "the the"
    .filter((word, index, words) => word !== words[index - 1] || /\p{N}/u.test(word));

/** The letters of a sentence without the spaces between them; between digits they stay. */
const joinLetters = (words: readonly string[]): string =>
  words.join(' ').replace(/(?<=[\p{L}\p{M}]) (?=[\p{L}\p{M}])/gu, '');

const isLetters = (word: string): boolean => /^[\p{L}\p{M}]+$/u.test(word);

/** "recieved" and "received", "a" and "an"; not "launches" and "launched", "Iran" and "Iraq", 15 and 16. */
const isMisspelt = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (/^an?$/.test(one) && /^an?$/.test(other)) return true;
  return (
    isLetters(one) &&
    isLetters(other) &&
    Math.min(one.length, other.length) >= fewestLetters &&
    one.startsWith(other.charAt(0)) &&
    one.at(-1) === other.at(-1) &&
    countEdits(one, other, 1) <= 1
  );
};

/**
 * Whether two wordings differ by slips alone: in capitals, spaces, punctuation, accents of quotation, a doubled word,
 * or a letter within a word of five or more. What a dictionary would have to decide ("adopted" and "adapted") passes
 * for a slip; what changes a number, a short word, or how a word begins or ends never does.
 */
export const isSlip = (before: string, after: string): boolean => {
  const [one, other] = [toWords(before), toWords(after)];
  if (joinLetters(one) === joinLetters(other)) return true;
  return one.length === other.length && one.every((word, index) => isMisspelt(word, other[index] ?? ''));
};
