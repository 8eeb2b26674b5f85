import { unseenSpace } from './seams.ts';

const sign = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
/** Marks as wide as a sign; no space stands beside them. */
const wide = '[\u3001-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff1f\uff3b-\uff3d\uff5b-\uff65]';
const gap = `${unseenSpace}?`;
const behind = `(?:${sign}|${wide})[ ${unseenSpace}]*[”’]?${gap}`;

/** Spaces beside wide marks, and beside dashes and ellipses behind signs. */
const loose = new RegExp(
  [
    ` (?=${gap}${wide})`,
    `(?<=${wide}[”’]?${gap}) `,
    `(?<=${behind}) (?=${gap}[—…])`,
    `(?<=${behind}(?:[ ${unseenSpace}]*[—…])+${gap}) `,
  ].join('|'),
  'gu',
);

/** The full stop that the index puts behind a headline, a cell or a paragraph that has none, with its space. */
const narrowStop = new RegExp(`(?<=${sign}[”’）」』》]?${gap})\\.(?: |$)`, 'gu');

/**
 * A text of the index without the spaces that nobody writes in Chinese and Japanese. It counts their words by unseen
 * spaces, which stay.
 */
export const dropLooseSpaces = (text: string): string =>
  text.includes(unseenSpace) ? text.replaceAll(narrowStop, '。').replaceAll(loose, '') : text;
