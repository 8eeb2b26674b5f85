import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillOutline } from '../../../src/cards/coverage.ts';
import { loadEastAsian } from '../../../src/cards/east-asian.ts';
import { loadCardType, type OutlineCommand } from '../../../src/cards/face.ts';
import { rasterise } from '../../../src/cards/rasterise.ts';
import { shapeText, type ShapedText, toDirection } from '../../../src/cards/shape.ts';
import { drawText, toSvg } from '../../../src/cards/svg.ts';

const polygon = (...points: readonly (readonly [number, number])[]): OutlineCommand[] => [
  ...points.map((point, index) => ({ type: index === 0 ? 'M' : 'L', points: point })),
  { type: 'Z', points: [] },
];

/** All that is covered, in pixels. */
const areaOf = (outline: readonly OutlineCommand[], right = 0, below = 0): number =>
  fillOutline(outline, 1, right, below).shares.reduce((sum, share) => sum + share, 0);

describe('fillOutline', () => {
  it('says what share of each pixel is covered', () => {
    // Letters are drawn upwards, pixels are counted downwards.
    const square = polygon([0.5, 0], [2, 0], [2, 1.25], [0.5, 1.25]);
    const { left, top, width, height, shares } = fillOutline(square, 1, 0, 0);
    expect({ left, top, height }).toEqual({ left: 0, top: -2, height: 2 });
    expect([...shares.subarray(0, 3)]).toEqual([0.125, 0.25, 0]);
    expect([...shares.subarray(width, width + 3)]).toEqual([0.5, 1, 0]);
  });

  it('covers of any triangle as much as its area, wherever within a pixel it stands', () => {
    const at = fc.double({ min: -40, max: 40, noNaN: true });
    const within = fc.constantFrom(0, 0.25, 0.5, 0.75);
    fc.assert(
      fc.property(fc.tuple(at, at), fc.tuple(at, at), fc.tuple(at, at), within, within, (a, b, c, x, y) => {
        const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
        expect(areaOf(polygon(a, b, c), x, y)).toBeCloseTo(area, 2);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps whole what strokes cover twice, and leaves open what is cut out', () => {
    const outer = polygon([0, 0], [10, 0], [10, 10], [0, 10]);
    const over = polygon([5, 0], [15, 0], [15, 10], [5, 10]);
    const hole = polygon([2, 2], [2, 4], [4, 4], [4, 2]);
    expect(areaOf([...outer, ...over])).toBeCloseTo(150, 3);
    expect(areaOf([...outer, ...hole])).toBeCloseTo(96, 3);
  });

  it('follows curves of both degrees', () => {
    const circle = (type: 'Q' | 'C'): OutlineCommand[] => [
      { type: 'M', points: [10, 0] },
      ...[0, 1, 2, 3].map((quarter) => {
        const turn = (x: number, y: number): number[] =>
          [
            [x, y],
            [-y, x],
            [-x, -y],
            [y, -x],
          ][quarter] ?? [];
        const near = 10 * 0.5523;
        return {
          type,
          points:
            type === 'Q'
              ? [...turn(10, 10), ...turn(0, 10)]
              : [...turn(10, near), ...turn(near, 10), ...turn(0, 10)],
        };
      }),
      { type: 'Z', points: [] },
    ];
    expect(areaOf(circle('C')) / (100 * Math.PI)).toBeCloseTo(1, 2);
    // A quarter of the second degree encloses five sixths of its square.
    expect(areaOf(circle('Q')) / (400 * (5 / 6))).toBeCloseTo(1, 2);
  });

  it('is nothing where there is nothing', () => {
    expect(areaOf(polygon([1, 1], [5, 5]))).toBe(0);
  });

  /** Ink of a line in black, summed over all pixels, as the program for SVG fills it. */
  const inkOf = (line: ShapedText, size: number): Promise<number> =>
    rasterise(
      toSvg(Math.ceil(line.width * size) + 40, size * 3, '#ffffff', [
        drawText(line, 20, size * 2, size, '#000000'),
      ]),
      (pixels) => pixels.reduce((sum, value, index) => (index % 4 === 0 ? sum + 255 - value : sum), 0) / 255,
    );

  it.each([
    'Geese cross “the bridge”, again & again: 1,234 %',
    'خمسون قاذفة صواريخ قبل المؤتمر',
    'שלום לכולם',
    'Ёлка, Ελλάδα, Nguyễn',
    '북한 대형 방사포 漢字와 カナ',
  ])('fills the letters of “%s” as a program for SVG does', async (words) => {
    const { headline } = await loadCardType();
    const family = [...headline, ...(await loadEastAsian(words, 'ko-KR'))];
    const line = shapeText(words, family, toDirection(words));
    const size = 61;
    const ink = line.glyphs.reduce(
      (sum, { face, glyph }) =>
        face.outline(glyph).length === 0
          ? sum
          : sum +
            fillOutline(face.outline(glyph), size / face.unitsPerEm, 0, 0).shares.reduce((a, b) => a + b, 0),
      0,
    );
    // Letters that are joined lie over each other by a hair, which is counted twice here.
    expect(ink / (await inkOf(line, size))).toBeCloseTo(1, 1);
  });
});
