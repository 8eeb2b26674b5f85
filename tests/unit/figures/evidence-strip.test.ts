import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCell, drawEvidenceStrip, type StripSections } from '../../../src/figures/evidence-strip.ts';
import { writeStrip } from '../../../src/figures/strip-code.ts';
import type { ClaimStatus } from '../../../src/schemas/claim.ts';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly status: ClaimStatus;
}

/** The middles of the cells that a path draws. */
const readCells = ({ status, d }: { status: ClaimStatus; d: string }, radius: number): Cell[] => {
  const starts = [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const perCell = status === 'assessed' || status === 'disputed' ? 2 : 1;
  return starts
    .filter((_, index) => index % perCell === 0)
    .map(([x, y]) =>
      status === 'disputed'
        ? { status, x: x + Math.max(0.75, radius / 6), y: y + radius }
        : { status, x: x + radius, y },
    );
};

const read = (sections: StripSections, room: number, radius = 4): Cell[] =>
  drawEvidenceStrip(sections, room, radius)
    .paths.flatMap((path) => readCells(path, radius))
    .toSorted((a, b) => a.y - b.y || a.x - b.x);

describe('drawEvidenceStrip', () => {
  it('draws a cell for each statement in the order of reading, with gaps at sections', () => {
    const sections = [['claimed', 'confirmed'], [], ['disputed', 'assessed']] as const;
    expect(read(sections, 300)).toEqual([
      { status: 'claimed', x: 5.5, y: 6 },
      { status: 'confirmed', x: 16.5, y: 6 },
      { status: 'disputed', x: expect.closeTo(35.5, 0) as number, y: 6 },
      { status: 'assessed', x: 46.5, y: 6 },
    ]);
    expect(drawEvidenceStrip(sections, 300)).toMatchObject({ width: 52, height: 12 });
  });

  it('goes on in a row below, without a gap at its beginning', () => {
    const cells = read([['claimed', 'claimed'], ['claimed']], 25);
    expect(cells.map(({ x, y }) => [x, y])).toEqual([
      [5.5, 6],
      [16.5, 6],
      [5.5, 20],
    ]);
  });

  it('draws each status in a shape of its own', () => {
    const shapes = (['confirmed', 'assessed', 'disputed'] as const).map((status) =>
      drawCell(status, 0, 0, 4),
    );
    expect(new Set(shapes).size).toBe(3);
    // A claim has the outline of what is confirmed; styles make it a dotted ring.
    expect(drawCell('claimed', 0, 0, 4)).toBe(shapes[0]);
  });

  it('draws nothing of nothing', () => {
    expect(drawEvidenceStrip([], 300)).toEqual({ width: 0, height: 0, paths: [] });
    expect(drawEvidenceStrip([[], []], 300)).toEqual({ width: 0, height: 0, paths: [] });
  });
});

const status = fc.constantFrom(
  'confirmed' as const,
  'claimed' as const,
  'assessed' as const,
  'disputed' as const,
);
const strips = fc.array(fc.array(status, { maxLength: 60 }), { maxLength: 6 });

describe('any strip', () => {
  it('has every cell, in order, within its frame and apart from every other, twice alike', () => {
    fc.assert(
      fc.property(
        strips,
        fc.integer({ min: 1, max: 1200 }),
        fc.integer({ min: 3, max: 12 }),
        (sections, room, radius) => {
          const strip = drawEvidenceStrip(sections, room, radius);
          expect(JSON.stringify(strip)).not.toMatch(/NaN|null/);
          expect(drawEvidenceStrip(structuredClone(sections), room, radius)).toEqual(strip);
          expect(strip.width).toBeLessThanOrEqual(Math.max(room, 2.7 * radius, 2 * radius + 3));
          const cells = read(sections, room, radius);
          expect(cells.map((cell) => cell.status)).toEqual(sections.flat());
          const reach = radius + Math.max(0.75, radius / 6);
          for (const [index, { x, y }] of cells.entries()) {
            expect(x - reach).toBeGreaterThanOrEqual(0);
            expect(x + radius).toBeLessThanOrEqual(strip.width);
            expect(y - radius).toBeGreaterThanOrEqual(0);
            expect(y + radius).toBeLessThanOrEqual(strip.height);
            const next = cells[index + 1];
            if (next?.y === y) expect(next.x - x).toBeGreaterThan(2 * radius + 2.8);
          }
        },
      ),
    );
  });

  it('is said in signs that are no words, one for each statement', () => {
    expect(
      writeStrip([
        ['claimed', 'claimed', 'confirmed'],
        ['assessed', 'disputed'],
      ]),
    ).toBe('--+|~=');
    fc.assert(
      fc.property(strips, (sections) => {
        const code = writeStrip(sections);
        expect(code).toMatch(/^[-+~=|]*$/);
        expect(code.split('|').map((part) => part.length)).toEqual(
          sections.length === 0 ? [0] : sections.map((section) => section.length),
        );
      }),
    );
  });
});
