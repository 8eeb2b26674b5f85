import advances from '../fonts/advances.json' with { type: 'json' };
import type { Measure } from './drawing.ts';
import { fallbackAdvances } from './fallback-advances.ts';

/** In thousandths of an em, as npm run fonts measured them. */
const known: Readonly<Record<string, number>> = advances;

/** Figures are set in a table's digits, each as wide as the widest. */
const digit = Math.max(...Array.from('0123456789', (character) => known[character] ?? 0));

/** What other scripts have, in whichever font of the reader: rather too wide than too narrow. */
const toOther = (character: string): number => {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  if (
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uffef]/u.test(
      character,
    )
  )
    return 1040;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character)) return 620;
  return /\p{Lu}/u.test(character) ? 780 : 680;
};

/**
 * The width of a line in pixels, in the sans of the furniture or in the font that stands in for it on a first visit,
 * whichever is wider; without kerning, which only makes it narrower.
 */
export const measureText: Measure = (text, size) => {
  let [width, fallback] = [0, 0];
  for (const character of text) {
    const own = /\d/.test(character) ? digit : (known[character] ?? toOther(character));
    width += own;
    fallback += fallbackAdvances.get(character) ?? own;
  }
  return (Math.max(width, fallback) / 1000) * size;
};
