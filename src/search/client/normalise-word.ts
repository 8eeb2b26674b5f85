import { stripArabic } from '../sameness/arabic.ts';
import { stripHebrew, stripShortHebrew } from '../sameness/hebrew.ts';
import { stripKorean, stripShortKorean } from '../sameness/korean.ts';
import { respell } from '../sameness/respelling.ts';

const hebrew = /^\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}'’]*$/u;

/** Writing system → what a word in it is searched by. */
const normalisers: readonly (readonly [script: RegExp, normalise: (word: string) => string])[] = [
  [/^\p{Script=Hangul}+$/u, stripKorean],
  [/^\p{Script_Extensions=Arabic}+$/u, stripArabic],
  [hebrew, stripHebrew],
];

/**
 * A word as the index should be asked for it, spelt as it is searched for and bare. The script decides, so that a
 * page of any language may ask.
 */
export const toBare = (word: string): string => {
  const spelt = respell(word);
  return normalisers.find(([script]) => script.test(spelt))?.[1](spelt) ?? spelt;
};

/** The same, for a word that no story has: shorter than would be safe for one that some do. */
export const toBarest = (word: string): string => {
  const spelt = respell(word);
  if (hebrew.test(spelt)) return stripShortHebrew(spelt);
  return /^\p{Script=Hangul}+$/u.test(spelt) ? stripShortKorean(spelt) : spelt;
};

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words of a run of signs of Chinese and Japanese, between which no space stands, as a dictionary tells them apart;
 * the index has them so, too. Single kana are particles: one that stands otherwise in a story must not keep it from
 * being found. Any other word is its own.
 */
export const toWords = (run: string): readonly string[] => {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)) return [run];
  const parts = Array.from(words.segment(run), ({ segment }) => segment);
  const telling = parts.filter((part) => !/^\p{Script=Hiragana}$/u.test(part));
  return telling.length === 0 ? parts : telling;
};
