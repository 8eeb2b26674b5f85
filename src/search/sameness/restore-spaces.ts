import { innerBlank, wordBreak } from './seams.ts';

/** Signs that the index takes for words of their own in Arabic; nobody writes a space before them. */
const looseInArabic = / (?=[،؛؟])/g;

/** What the index puts between two words where no space is written: a line may then end at any of them. */
const unseenSpace = '\u200b';

const sign = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
/** Marks as wide as a sign; no space stands beside them. */
const wide = '[\u3001-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff1f\uff3b-\uff3d\uff5b-\uff65]';
const tags = '(?:</?mark>)*';

/** Spaces that nobody writes in Chinese and Japanese: beside wide marks, and beside dashes and ellipses behind signs. */
const looseInSigns = new RegExp(
  [
    ` (?=${tags}${wide})`,
    `(?<=${wide}[”’]?${tags}) `,
    `(?<=(?:${sign}|${wide}) ?[”’]?${tags}) (?=[—…])`,
    `(?<=(?:${sign}|${wide}) ?[”’]?${tags}(?: ?[—…])+) `,
  ].join('|'),
  'gu',
);

/** The full stop that the index puts behind a headline, a cell or a paragraph that has none. */
const narrowStop = new RegExp(String.raw`(?<=${sign}[”’）」』》]?${tags})\.(?=\s|<|$)`, 'gu');

const hasSigns = new RegExp(sign, 'u');

/** An excerpt from the index as readers should see it. */
export const restoreSpaces = (text: string): string => {
  const plain = text.replaceAll(wordBreak, '').replaceAll(innerBlank, ' ').replaceAll(looseInArabic, '');
  if (!hasSigns.test(plain)) return plain;
  return plain
    .replaceAll(unseenSpace, '')
    .replaceAll(looseInSigns, '')
    .replaceAll(narrowStop, '。')
    .replaceAll(/(?<=。) /g, '');
};
