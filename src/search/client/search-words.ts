import { joinNumbers } from '../sameness/figures.ts';

/** Whether a word is of a script in which words are written onto one another: see normalise-word.ts. */
export const isWrittenOnto = (word: string): boolean =>
  /[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word);

/** The phrase of a query that is wholly in quotation marks, without them. */
export const readPhrase = (words: string): string | undefined =>
  /^\s*["“„«「『]([^"“”„«»「」『』]+)["”“»」』]\s*$/u.exec(words)?.[1]?.trim();

/** Signs of Chinese and Japanese, between whose words no space stands. */
const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * The words of a run of signs as a dictionary tells them apart, which the index has, too. Single kana are particles:
 * one that stands otherwise in a story must not keep it from being found.
 */
const splitSigns = (run: string): readonly string[] => {
  if (!signs.test(run)) return [run];
  const parts = Array.from(
    new Intl.Segmenter('zh', { granularity: 'word' }).segment(run),
    ({ segment }) => segment,
  );
  const telling = parts.filter((part) => !/^\p{Script=Hiragana}$/u.test(part));
  return telling.length === 0 ? parts : telling;
};

/**
 * The words of a query in their order. Marks between words separate them, since the index would join what is
 * around them; a hyphen or an apostrophe belongs to its word, a sign within a number to its number.
 */
export const splitWords = (words: string): readonly string[] =>
  joinNumbers(words.normalize('NFC'))
    // What some keyboards have for an apostrophe or for gershayim, and the dots of "U.S.".
    .replace(/(?<=\p{L})[`´′‘׳״"](?=\p{L})|(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\p{Pd}'’]+/u)
    .flatMap(splitSigns)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Fewest letters of a word that is looked at; of shorter ones, too many are a letter apart. */
const minLetters = 4;

/** Whether a word can be a slip at all: long enough, and of letters only; signs are not spelt. */
export const isCheckable = (word: string): boolean =>
  /^\p{L}+$/u.test(word) && word.length >= minLetters && !signs.test(word);
