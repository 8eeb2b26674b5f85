import { expect, it } from 'vitest';
import { loadCardType } from '../../../src/cards/face.ts';
import { inkLevels, toGlyphPixels } from '../../../src/cards/glyph-pixels.ts';
import { shapeText } from '../../../src/cards/shape.ts';

const { headline } = await loadCardType();

/** The first glyph of a text: its face and its number. */
const glyphOf = (letter: string) => {
  const [first] = shapeText(letter, headline, 'ltr').glyphs;
  if (first === undefined) throw new Error(`No glyph for ${letter}`);
  return first;
};

it('makes a glyph once for each size and place', () => {
  const { face, glyph } = glyphOf('g');
  const made = toGlyphPixels(face, glyph, 40, 1, 0);
  expect(toGlyphPixels(face, glyph, 40, 1, 0)).toBe(made);
  expect(toGlyphPixels(face, glyph, 40, 2, 0)).not.toEqual(made);
  expect(toGlyphPixels(face, glyph, 40, 1, 2)).not.toEqual(made);
  expect(toGlyphPixels(face, glyph, 41, 1, 0).height).toBeGreaterThanOrEqual(made.height);
});

it('fills a letter up to the highest level, from its baseline upwards', () => {
  const { face, glyph } = glyphOf('H');
  const { top, height, levels } = toGlyphPixels(face, glyph, 40, 0, 0);
  expect(Math.max(...levels)).toBe(inkLevels);
  expect(top).toBeLessThan(-20);
  expect(top + height).toBe(0);
});

it('has no pixels for a space', () => {
  const { face, glyph } = glyphOf(' ');
  expect(toGlyphPixels(face, glyph, 40, 0, 0)).toMatchObject({ width: 0, height: 0 });
});
