import { fillOutline } from './coverage.ts';
import type { Face } from './face.ts';

/** A glyph in pixels: how much ink each has, in levels. */
export interface GlyphPixels {
  /** Of its first pixel, from the pixel in which its origin is. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly levels: Uint8Array;
}

/** Levels of ink at the edge of a letter: as many as a hinted font has, and few bytes in a picture. */
export const inkLevels = 15;

/** Places within a pixel, across and down, at which a glyph may stand: those that browsers take. */
export const placesInPixel = 4;

/** So many glyphs of a face are kept: those of a site in Latin letters; of Chinese there would be no end. */
const mostKept = 6000;

const kept = new WeakMap<Face, Map<string, GlyphPixels>>();

const fill = (face: Face, glyph: number, size: number, right: number, below: number): GlyphPixels => {
  const outline = face.outline(glyph);
  if (outline.length === 0) return { left: 0, top: 0, width: 0, height: 0, levels: new Uint8Array() };
  const { shares, ...place } = fillOutline(
    outline,
    size / face.unitsPerEm,
    right / placesInPixel,
    below / placesInPixel,
  );
  return { ...place, levels: Uint8Array.from(shares, (share) => Math.round(share * inkLevels)) };
};

/**
 * A glyph in pixels, made once for each size and place within a pixel: the same few letters are set again and again.
 * @param size of an em in pixels
 * @param right how many places from the left of its pixel its origin is; @param below from the top
 */
export const toGlyphPixels = (
  face: Face,
  glyph: number,
  size: number,
  right: number,
  below: number,
): GlyphPixels => {
  const known = kept.get(face);
  const ofFace = known !== undefined && known.size < mostKept ? known : new Map<string, GlyphPixels>();
  if (ofFace !== known) kept.set(face, ofFace);
  const key = `${String(glyph)} ${String(size)} ${String(right)} ${String(below)}`;
  const pixels = ofFace.get(key) ?? fill(face, glyph, size, right, below);
  ofFace.set(key, pixels);
  return pixels;
};
