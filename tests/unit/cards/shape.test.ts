import { describe, expect, it } from 'vitest';
import { loadCardType } from '../../../src/cards/face.ts';
import { shapeText, toDirection } from '../../../src/cards/shape.ts';

const { headline } = await loadCardType();

const glyphsOf = (text: string, direction: 'ltr' | 'rtl'): number[] =>
  shapeText(text, headline, direction).glyphs.map(({ glyph }) => glyph);

/** The glyphs of a text that stands alone, in the order in which they are seen. */
const seen = (...texts: readonly [string, 'ltr' | 'rtl'][]): number[] =>
  texts.flatMap(([text, direction]) => glyphsOf(text, direction));

describe('toDirection', () => {
  it.each([
    ['Geese', 'ltr'],
    ['خمسون', 'rtl'],
    ['שלום geese', 'rtl'],
    ['“7” geese שלום', 'ltr'],
    ['', 'ltr'],
  ])('is for %j %s', (text, direction) => {
    expect(toDirection(text)).toBe(direction);
  });
});

describe('shapeText', () => {
  it('sets Latin letters from left to right, kerned', () => {
    const pair = shapeText('AV', headline, 'ltr');
    const apart = shapeText('A', headline, 'ltr').width + shapeText('V', headline, 'ltr').width;
    expect(pair.glyphs.map(({ x }) => x)).toEqual(pair.glyphs.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(pair.width).toBeLessThan(apart);
  });

  it('sets Hebrew from right to left', () => {
    const [shin, lamed] = [glyphsOf('ש', 'rtl')[0], glyphsOf('ל', 'rtl')[0]];
    expect(glyphsOf('של', 'rtl')).toEqual([lamed, shin]);
  });

  it('joins Arabic letters: one within a word has another shape than one that stands alone', () => {
    const letters = ['ب', 'ت', 'ن'];
    const alone = new Set(letters.flatMap((letter) => glyphsOf(letter, 'rtl')));
    const joined = new Set(glyphsOf(letters.join(''), 'rtl'));
    // The dots are glyphs of their own and stay; each of the three strokes below them is another.
    expect(joined.difference(alone).size).toBe(3);
  });

  it('puts a Latin word in a line of Hebrew where it is read, itself from left to right', () => {
    expect(glyphsOf('של KCNA לש', 'rtl')).toEqual(seen([' לש', 'rtl'], ['KCNA', 'ltr'], ['של ', 'rtl']));
  });

  it('reads figures in a line of Hebrew from left to right', () => {
    expect(glyphsOf('של 123', 'rtl')).toEqual(seen(['123', 'ltr'], ['של ', 'rtl']));
  });

  it('puts a full stop of a Hebrew line at its left, and mirrors brackets', () => {
    const [stop] = glyphsOf('.', 'ltr');
    expect(glyphsOf('של.', 'rtl')[0]).toBe(stop);
    const [open, close] = [glyphsOf('(', 'ltr')[0], glyphsOf(')', 'ltr')[0]];
    const brackets = glyphsOf('(ש)', 'rtl');
    expect([brackets[0], brackets.at(-1)]).toEqual([open, close]);
  });

  it('gives letters that hang over room within its width', () => {
    for (const text of ['јј', 'fј', 'jf']) {
      const { glyphs, width } = shapeText(text, headline, 'ltr');
      for (const { face, glyph, x } of glyphs) {
        const { left = 0, right = 0 } = face.reach(glyph) ?? {};
        expect(x + left / face.unitsPerEm, text).toBeGreaterThan(-1e-9);
        expect(x + right / face.unitsPerEm, text).toBeLessThan(width + 1e-9);
      }
    }
  });

  it('draws each character from the first face that has it', () => {
    for (const text of [
      'Привет',
      'Ελλάδα',
      'őűčž',
      'Ærø',
      'Țărănești',
      'Nguyễn Phú Trọng',
      'שלום',
      'خمسون',
    ]) {
      expect(
        glyphsOf(text, 'ltr').every((glyph) => glyph > 0),
        text,
      ).toBe(true);
    }
  });
});
