import bidiFactory from 'bidi-js';
import { Buffer as ShapingBuffer, Direction, shape } from 'harfbuzzjs';
import { canDraw } from './drawable.ts';
import type { Face, Family } from './face.ts';

/** A glyph with its place on a line, in ems from the line's left end and its baseline. */
export interface PlacedGlyph {
  readonly face: Face;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A line of text as glyphs from left to right; nothing of it reaches over its ends. */
export interface ShapedText {
  /** In ems. */
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

export type TextDirection = 'ltr' | 'rtl';

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const buffer = new ShapingBuffer();

/**
 * Letters and signs that are each seen by themselves and run from left to right: Latin, Greek, Cyrillic and what is
 * set between them, none of which is put together with what is before it or turns a line around.
 */
const plainCharacters =
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e]*$/;

/** Whether a text in a line from left to right is at level 0 throughout, a grapheme for each of its units. */
const isPlain = (text: string): boolean => plainCharacters.test(text);

/** The graphemes of a text with the level of each. @param direction of its line */
export const toLevelled = (
  text: string,
  direction: TextDirection,
): (readonly [grapheme: string, level: number])[] => {
  // Most lines are such, and to ask for graphemes and levels would take longer than to shape them.
  if (direction === 'ltr' && isPlain(text)) return Array.from(text, (letter) => [letter, 0]);
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  return Array.from(graphemes.segment(text), ({ segment, index }) => [segment, levels[index] ?? 0]);
};

/** A piece of a line in one face and at one level of embedding, which says its direction (UAX 9). */
interface Run {
  readonly face: Face;
  readonly level: number;
  readonly text: string;
}

/** The direction of a text by its first letter that has one. */
export const toDirection = (text: string): TextDirection =>
  (bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';

const toRuns = (text: string, family: Family, direction: TextDirection): Run[] => {
  const runs: { face: Face; level: number; text: string }[] = [];
  for (const [segment, level] of toLevelled(text, direction)) {
    const last = runs.at(-1);
    // A space belongs to the words before it: a change of face at each would break a run in pieces.
    const face =
      last && canDraw(last.face, segment) && !/[\p{L}\p{N}]/u.test(segment)
        ? last.face
        : family.find((candidate) => canDraw(candidate, segment));
    if (face === undefined) continue;
    if (last?.face === face && last.level === level) last.text += segment;
    else runs.push({ face, level, text: segment });
  }
  return runs;
};

/** Rule L2 of UAX 9: from the highest level down to the lowest odd one, reverse what is at it or above. */
const toVisualOrder = (runs: readonly Run[]): readonly Run[] => {
  let ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    const next: Run[] = [];
    let group: Run[] = [];
    for (const run of ordered) {
      if (run.level >= level) group.unshift(run);
      else {
        next.push(...group, run);
        group = [];
      }
    }
    ordered = [...next, ...group];
  }
  return ordered;
};

/**
 * Moves a line's ends out to where its letters reach: some hang over, such as the Cyrillic je, and would stand
 * in the margin.
 */
const toFullWidth = (width: number, glyphs: readonly PlacedGlyph[]): ShapedText => {
  let [left, right] = [0, width];
  for (const { face, glyph, x } of glyphs) {
    const reach = face.reach(glyph);
    if (reach === undefined) continue;
    left = Math.min(left, x + reach.left / face.unitsPerEm);
    right = Math.max(right, x + reach.right / face.unitsPerEm);
  }
  return {
    width: right - left,
    glyphs: left < 0 ? glyphs.map((glyph) => ({ ...glyph, x: glyph.x - left })) : glyphs,
  };
};

/**
 * Sets a line of text: bidirectional order, shaping, kerning.
 * @param tracking space between letters in ems; joined scripts get none
 */
export const shapeText = (
  text: string,
  family: Family,
  direction: TextDirection,
  tracking = 0,
): ShapedText => {
  let x = 0;
  const glyphs: PlacedGlyph[] = [];
  for (const run of toVisualOrder(toRuns(text, family, direction))) {
    buffer.reset();
    buffer.addText(run.text);
    buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
    buffer.guessSegmentProperties();
    shape(run.face.font, buffer);
    const letterSpace = run.level % 2 === 1 ? 0 : tracking;
    const em = run.face.unitsPerEm;
    const positions = buffer.getGlyphPositions();
    // Both at once, as HarfBuzz offers them, would be objects of properties that are defined one by one.
    for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      glyphs.push({ face: run.face, glyph: codepoint, x: x + xOffset / em, y: yOffset / em });
      x += xAdvance / em + letterSpace;
    }
  }
  return toFullWidth(x, glyphs);
};
