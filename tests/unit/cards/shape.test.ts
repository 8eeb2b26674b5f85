import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCardType } from '../../../src/cards/face.ts';
import { shapeText, toDirection, toLevelled } from '../../../src/cards/shape.ts';

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

describe('toLevelled', () => {
  const bidi = bidiFactory();
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

  it('finds for any text the graphemes and levels that the standards give, also where it does not ask them', () => {
    // Latin, Greek, Cyrillic and signs, most of which are plain, and one text in a few with Hebrew, marks or controls.
    const letter = fc.oneof(
      { weight: 60, arbitrary: fc.integer({ min: 0x20, max: 0x52f }) },
      { weight: 30, arbitrary: fc.integer({ min: 0x2010, max: 0x205e }) },
      { weight: 1, arbitrary: fc.constantFrom(0x5d0, 0x301, 0x200d, 0x202b, 0x627, 0x1f44d, 0x4e00, 0xad) },
    );
    const text = fc.array(letter).map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(text, fc.constantFrom('ltr' as const, 'rtl' as const), (words, direction) => {
        const { levels } = bidi.getEmbeddingLevels(words, direction);
        expect(toLevelled(words, direction)).toEqual(
          Array.from(graphemes.segment(words), ({ segment, index }) => [segment, levels[index]]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('knows every plain letter by itself', () => {
    for (let code = 0x20; code < 0x2070; code += 1) {
      const pair = `a${String.fromCodePoint(code)}1`;
      const { levels } = bidi.getEmbeddingLevels(pair, 'ltr');
      expect(toLevelled(pair, 'ltr')).toEqual(
        Array.from(graphemes.segment(pair), ({ segment, index }) => [segment, levels[index]]),
      );
    }
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
