import { describe, expect, it } from 'vitest';
import type { DrawnPart } from '../../../src/cards/card-drawing.ts';
import { drawBox, drawMarks } from '../../../src/cards/card-drawing.ts';
import { loadCardType } from '../../../src/cards/face.ts';
import { inks, statusInks } from '../../../src/cards/ink.ts';
import { paintParts, paintSvg } from '../../../src/cards/paint-drawing.ts';
import { rasterise } from '../../../src/cards/rasterise.ts';
import { shapeText, toDirection } from '../../../src/cards/shape.ts';
import { drawRectangle, drawText, toSvg } from '../../../src/cards/svg.ts';
import { readIndexedPng } from './read-png.ts';

const size = { width: 420, height: 80 };
const { headline } = await loadCardType();

const toHex = (pixel: readonly number[] = []): string =>
  `#${pixel.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** The colour of a pixel of a painted card. */
const paint = async (parts: readonly DrawnPart[]): Promise<(x: number, y: number) => string> => {
  const pixels = readIndexedPng(await paintParts(parts, size));
  return (x, y) => toHex(pixels[y * size.width + x]);
};

const toLine = (words: string, x: number, y: number, fill: string = inks.ink): DrawnPart => ({
  kind: 'line',
  text: shapeText(words, headline, toDirection(words)),
  x,
  y,
  size: 40,
  fill,
});

describe('paintParts', () => {
  it('paints boxes to the pixel', async () => {
    const at = await paint([drawBox(10, 20, 5, 2, inks.accent)]);
    expect([at(9, 20), at(10, 20), at(14, 21), at(15, 21), at(10, 22), at(10, 19)]).toEqual([
      inks.paper,
      inks.accent,
      inks.accent,
      inks.paper,
      inks.paper,
      inks.paper,
    ]);
  });

  it('paints marks where they are, and nothing else', async () => {
    const marks = drawMarks(drawRectangle(100, 30, 20, 10, statusInks.claimed), 98.5, 28.5, 23, 13);
    expect(marks).toMatchObject({ left: 98, top: 28, width: 24, height: 14 });
    const at = await paint([drawBox(0, 0, 90, 80, inks.rule), marks]);
    expect([at(99, 30), at(100, 30), at(119, 39), at(120, 39), at(89, 35)]).toEqual([
      inks.paper,
      statusInks.claimed,
      statusInks.claimed,
      inks.paper,
      inks.rule,
    ]);
  });

  it.each([
    ['Geese & bridges', 'ltr'],
    ['خمسون قاذفة صواريخ', 'rtl'],
    ['שלום לכולם', 'rtl'],
  ])('sets “%s” as a program for SVG draws its outlines', async (words) => {
    const line = shapeText(words, headline, toDirection(words));
    const svg = toSvg(size.width, size.height, '#ffffff', [drawText(line, 20, 50, 40, '#000000')]);
    const theirs = await rasterise(svg, (pixels) =>
      Array.from({ length: size.width * size.height }, (_, at) => 1 - (pixels[at * 4] ?? 0) / 255),
    );
    const [ink = 0, paper = 0] = [inks.ink, inks.paper].map((hex) => Number.parseInt(hex.slice(1, 3), 16));
    const ours = readIndexedPng(await paintParts([toLine(words, 20, 50)], size)).map(
      ([red = 0]) => (paper - red) / (paper - ink),
    );
    const total = theirs.reduce((sum, share) => sum + share, 0);
    const elsewhere = theirs.reduce((sum, share, at) => sum + Math.abs(share - (ours[at] ?? 0)), 0);
    // Each letter stands an eighth of a pixel from its place at most; a pixel beside it is 0.3 and more.
    expect(elsewhere / total).toBeLessThan(0.12);
  });

  it('joins letters that each cover a part of a pixel, and keeps two inks apart', async () => {
    const [once, twice] = await Promise.all([
      paint([toLine('I', 20, 50)]),
      paint([toLine('I', 20, 50), toLine('I', 20, 50), toLine('I', 20, 50, inks.accent)]),
    ]);
    const columns = Array.from({ length: 20 }, (_, index) => 18 + index);
    expect(columns.some((x) => once(x, 40) === inks.ink)).toBe(true);
    for (const x of columns) if (once(x, 40) === inks.ink) expect(twice(x, 40)).toBe(inks.accent);
  });

  it('leaves out what would be outside', async () => {
    const parts = [toLine('Geese', -30, 50), toLine('Geese', 400, 10), toLine('Geese', 20, 90)];
    const at = await paint(parts);
    expect(at(210, 40)).toBe(inks.paper);
  });

  it('is the same each time', async () => {
    const parts = [toLine('Geese', 20, 50)];
    expect(await paintParts(parts, size)).toEqual(await paintParts(parts, size));
  });
});

describe('paintSvg', () => {
  it('paints a drawing in its own size', async () => {
    const pixels = readIndexedPng(
      await paintSvg(toSvg(3, 2, inks.paper, [drawRectangle(1, 0, 1, 2, inks.ink)])),
    );
    expect(pixels.map(toHex)).toEqual([inks.paper, inks.ink, inks.paper, inks.paper, inks.ink, inks.paper]);
  });
});
