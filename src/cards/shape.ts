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
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: { face: Face; level: number; text: string }[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const last = runs.at(-1);
    const level = levels[index] ?? 0;
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
    for (const info of buffer.getGlyphInfosAndPositions()) {
      const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = info;
      const em = run.face.unitsPerEm;
      glyphs.push({ face: run.face, glyph: codepoint, x: x + xOffset / em, y: yOffset / em });
      x += xAdvance / em + letterSpace;
    }
  }
  return toFullWidth(x, glyphs);
};
