import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { figureWidths, type FigureWidth, overlap } from '../../../../src/figures/drawing.ts';
import { drawOrigins } from '../../../../src/figures/origins/draw-origins.ts';
import type { OriginChain, OriginWords } from '../../../../src/figures/origins/origins.ts';
import { measure } from '../measure.ts';
import { readDrawing } from '../read-drawing.ts';

const words: OriginWords = {
  said: 'Said by',
  carried: 'Carried by',
  read: 'Read here',
  chain: ({ origin, ways }) => `${origin} in ${String(ways.length)} ways.`,
};
const source = (number: number) => ({
  number: String(number),
  href: `#source-${String(number)}`,
  name: `Source ${String(number)}: The Pond Post`,
});

const geese: OriginChain = {
  origin: 'Goose Agency',
  isSeen: false,
  ways: [
    {
      carrier: 'Pond Wire',
      isCarrierSeen: true,
      readers: [
        { publisher: 'The Gazette', sources: [source(1), source(4)] },
        { publisher: 'Swan Times', sources: [source(2)] },
      ],
    },
    {
      carrier: undefined,
      isCarrierSeen: false,
      readers: [{ publisher: 'Duck Daily', sources: [source(3)] }],
    },
  ],
};

describe('drawOrigins', () => {
  const drawing = drawOrigins([geese], figureWidths.text, measure, words);
  const [picture, ...links] = drawing.content as Element[];
  const { texts, elements } = readDrawing(drawing.content, 12);

  it('names each once, in the column of what it did', () => {
    const columnOf = (name: string): number | undefined => texts.find((text) => text.words === name)?.left;
    expect(texts.map((text) => text.words).toSorted()).toEqual([
      '1',
      '2',
      '3',
      '4',
      'Carried by',
      'Duck Daily',
      'Goose Agency',
      'Pond Wire',
      'Read here',
      'Said by',
      'Swan Times',
      'The Gazette',
    ]);
    expect(columnOf('Goose Agency')).toBe(columnOf('Said by'));
    expect(columnOf('Pond Wire')).toBe(columnOf('Carried by'));
    expect(columnOf('Swan Times')).toBe(columnOf('Read here'));
    expect(columnOf('Duck Daily')).toBe(columnOf('Read here'));
  });

  it('draws a ring for what was not seen, and breaks the line there', () => {
    const circles = elements.filter(({ tagName }) => tagName === 'circle');
    expect(circles.map(({ properties }) => String(properties.className))).toEqual([
      'ring',
      'fill',
      'fill',
      'fill',
      'fill',
    ]);
    const startOf = (chain: OriginChain): string => {
      const { content } = drawOrigins([chain], figureWidths.text, measure, words);
      const path = readDrawing(content, 12).elements.find(({ tagName }) => tagName === 'path');
      return String(path?.properties.d).split('L')[0] ?? '';
    };
    expect(startOf(geese)).toMatch(/^M16.5 /);
    expect(startOf({ ...geese, isSeen: true })).toMatch(/^M10.5 /);
  });

  it('says the same in words and keeps links out of the picture', () => {
    expect(picture?.properties).toMatchObject({ role: 'img', ariaLabel: 'Goose Agency in 2 ways.' });
    expect(links.map(({ properties }) => properties.ariaDescribedBy)).toEqual(
      links.map(({ properties }) => [String(properties.href).slice(1)]),
    );
    expect(links.map(({ properties }) => properties.href)).toEqual([
      '#source-1',
      '#source-4',
      '#source-2',
      '#source-3',
    ]);
  });

  it('draws nothing of nothing', () => {
    expect(drawOrigins([], 624, measure, words)).toEqual({ width: 624, height: 0, content: [] });
  });
});

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).map((text) => `x${text}`);
const chains: fc.Arbitrary<OriginChain[]> = fc.array(
  fc.record({
    origin: name,
    isSeen: fc.boolean(),
    ways: fc.array(
      fc.record({
        carrier: fc.option(name, { nil: undefined }),
        isCarrierSeen: fc.boolean(),
        readers: fc.array(
          fc.record({
            publisher: name,
            sources: fc.array(fc.integer({ min: 1, max: 999 }).map(source), { minLength: 1, maxLength: 9 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { maxLength: 3 },
);

describe('any origins', () => {
  it('are drawn within the frame, without words or squares that overlap, twice alike', () => {
    fc.assert(
      fc.property(
        chains,
        fc.constantFrom(...Object.values(figureWidths)),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (all, width, direction) => {
          const drawing = drawOrigins(all, width, measure, words, direction);
          expect(drawOrigins(structuredClone(all), width, measure, words, direction)).toEqual(drawing);
          expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/);
          const { texts, targets } = readDrawing(drawing.content, 12, direction);
          for (const { left, top, right, bottom } of [...texts, ...targets]) {
            expect(left).toBeGreaterThanOrEqual(-0.01);
            expect(top).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width + 0.01);
            expect(bottom).toBeLessThanOrEqual(drawing.height);
          }
          for (const boxes of [texts, targets]) {
            for (const [index, box] of boxes.entries()) {
              expect(boxes.slice(index + 1).find((other) => overlap(box, other))).toBeUndefined();
            }
          }
        },
      ),
    );
  });
});

const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,26}$/);
const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const ofWords: fc.Arbitrary<OriginChain[]> = fc.array(
  fc.record({
    origin: title,
    isSeen: fc.boolean(),
    ways: fc.array(
      fc.record({
        carrier: fc.option(title, { nil: undefined }),
        isCarrierSeen: fc.boolean(),
        readers: fc.array(fc.record({ publisher: title, sources: fc.constant([source(1)]) }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

describe('a word of a name', () => {
  const listWords = (all: readonly OriginChain[]): string[] =>
    all
      .flatMap(({ origin, ways }) => [
        origin,
        ...ways.flatMap(({ carrier, readers }) => [
          ...(carrier === undefined ? [] : [carrier]),
          ...readers.map(({ publisher }) => publisher),
        ]),
      ])
      .flatMap((name) => name.split(' '));
  const listDrawn = (all: readonly OriginChain[], width: FigureWidth): string[] =>
    readDrawing(drawOrigins(all, width, measure, words).content, 12).texts.flatMap((text) =>
      text.words.split(' '),
    );

  it('is never parted, at any width, where a whole line can hold it', () => {
    fc.assert(
      fc.property(ofWords, fc.constantFrom(...Object.values(figureWidths)), (all, width) => {
        // What is furthest in has least room.
        fc.pre(listWords(all).every((each) => measure(each, 12) <= width - 64));
        const drawn = new Set(listDrawn(all, width));
        expect(listWords(all).filter((each) => !drawn.has(each))).toEqual([]);
      }),
    );
  });

  it('makes its column wider on a telephone, and a tree of columns that cannot be as wide', () => {
    const long = { ...geese, origin: 'Presidential Administration' };
    const leftOf = (all: readonly OriginChain[], name: string) =>
      readDrawing(drawOrigins(all, figureWidths.narrow, measure, words).content, 12).texts.find(
        (text) => text.words === name,
      );
    expect(leftOf([long], 'Administration')?.left).toBe(leftOf([long], 'Said by')?.left);
    expect(leftOf([long], 'Carried by')?.top).toBe(leftOf([long], 'Said by')?.top);
    const longer = [
      {
        ...long,
        ways: [
          {
            carrier: 'Nachrichtenagentur',
            isCarrierSeen: true,
            readers: [{ publisher: 'Wasserstandsnachrichten', sources: [source(1)] }],
          },
        ],
      },
    ];
    const tops = ['Presidential Administration', 'Nachrichtenagentur', 'Wasserstandsnachrichten'].map(
      (name) => leftOf(longer, name)?.top ?? 0,
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(3);
  });
});
