import type { DrawnBox, DrawnLine, DrawnMarks, DrawnPart } from './card-drawing.ts';
import { type GlyphPixels, inkLevels, placesInPixel, toGlyphPixels } from './glyph-pixels.ts';
import { findPixel, type IndexedPicture, toBlank, writeIndexedPng } from './indexed-png.ts';
import { cardPalette } from './ink.ts';
import { findInk, putPixels } from './palette.ts';
import { rasterise } from './rasterise.ts';
import { toSvg } from './svg.ts';

/** More effort saves one byte in thirty, and takes twice as long. */
const cardEffort = 4;
const figureEffort = 6;

/** Step of an ink, counted from one, for each level of ink in a pixel. */
const stepOfLevel = Uint8Array.from({ length: inkLevels + 1 }, (_, level) =>
  Math.round((level * cardPalette.steps) / inkLevels),
);

/** Puts the pixels of a glyph into a picture. @param x of the pixel in which its origin is */
const putGlyph = (picture: IndexedPicture, glyph: GlyphPixels, x: number, y: number, ink: number): void => {
  const { rows } = picture;
  const [left, top] = [x + glyph.left, y + glyph.top];
  const [first, last] = [Math.max(0, -left), Math.min(glyph.width, picture.width - left)];
  for (let row = Math.max(0, -top); row < Math.min(glyph.height, picture.height - top); row += 1) {
    const to = findPixel(picture, left, top + row);
    const from = row * glyph.width;
    for (let column = first; column < last; column += 1) {
      const step = stepOfLevel[glyph.levels[from + column] ?? 0] ?? 0;
      if (step === 0) continue;
      // Where letters join, each covers a part of a pixel.
      const covered = (rows[to + column] ?? 0) - ink + 1;
      const joins = covered > 0 && covered <= cardPalette.steps;
      rows[to + column] = ink - 1 + (joins ? Math.min(cardPalette.steps, covered + step) : step);
    }
  }
};

/** A place in pixels as the pixel and the place within it. */
const split = (at: number): readonly [pixel: number, place: number] => {
  const places = Math.round(at * placesInPixel);
  const pixel = Math.floor(places / placesInPixel);
  return [pixel, places - pixel * placesInPixel];
};

/** Sets a line as browsers do: its baseline between two pixels, each glyph to the fourth of a pixel. */
const putLine = (picture: IndexedPicture, { text, x, y, size, fill }: DrawnLine): void => {
  const ink = findInk(cardPalette, fill);
  const baseline = Math.round(y);
  for (const { face, glyph, x: along, y: up } of text.glyphs) {
    const [left, right] = split(x + along * size);
    const [top, below] = split(baseline - up * size);
    putGlyph(picture, toGlyphPixels(face, glyph, size, right, below), left, top, ink);
  }
};

const putBox = (picture: IndexedPicture, { left, top, width, height, fill }: DrawnBox): void => {
  const whole = findInk(cardPalette, fill) + cardPalette.steps - 1;
  for (let y = top; y < top + height; y += 1) {
    const at = findPixel(picture, left, y);
    picture.rows.fill(whole, at, at + width);
  }
};

const putMarks = (picture: IndexedPicture, { left, top, width, height, svg }: DrawnMarks): Promise<void> =>
  rasterise(
    toSvg(width, height, cardPalette.paper, [
      `<g transform="translate(${String(-left)} ${String(-top)})">`,
      svg,
      '</g>',
    ]),
    (pixels) => {
      putPixels(pixels, width, cardPalette, picture.rows, findPixel(picture, left, top), picture.width + 1);
    },
  );

/**
 * Paints a card as PNG. Its words, which are nearly all of it, are put together of letters that were made before;
 * what has strokes and dots is drawn by a program for SVG, and no more of it than its place.
 * @param parts within the card, each in inks of cards
 */
export const paintParts = async (
  parts: readonly DrawnPart[],
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> => {
  const picture = toBlank(size.width, size.height);
  for (const part of parts) {
    if (part.kind === 'line') putLine(picture, part);
    else if (part.kind === 'box') putBox(picture, part);
    else await putMarks(picture, part);
  }
  return writeIndexedPng(picture, cardPalette, cardEffort);
};

/** Paints a drawing, whose words are outlines, as PNG. */
export const paintSvg = (svg: string): Promise<Uint8Array> =>
  rasterise(svg, (pixels, width, height) => {
    const picture = toBlank(width, height);
    putPixels(pixels, width, cardPalette, picture.rows, findPixel(picture, 0, 0), width + 1);
    return writeIndexedPng(picture, cardPalette, figureEffort);
  });
