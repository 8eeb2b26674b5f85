import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCard as drawParts } from '../../../src/cards/draw-card.ts';
import { type CardType, loadCardType } from '../../../src/cards/face.ts';
import { inks, statusInks } from '../../../src/cards/ink.ts';
import { rasterise } from '../../../src/cards/rasterise.ts';
import { toSvg } from '../../../src/cards/svg.ts';
import type { ClaimStatus } from '../../../src/domain/content-types.ts';
import type { ShareCard } from '../../../src/domain/share-card.ts';
import { buildCard } from './card-builder.ts';
import { printParts } from './print-parts.ts';

const type = await loadCardType();

const drawCard = (card: ShareCard, faces: CardType): string => printParts(drawParts(card, faces));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the lines of text take up, in the order in which they are drawn; only cells of a strip have arcs. */
const linesOf = (card: ShareCard): Box[] =>
  [...drawCard(card, type).matchAll(/<path fill="#[^"]+" d="([^"a]+)"/g)].map(([, data = '']) => {
    const numbers = (data.match(/-?[\d.]+/g) ?? []).map(Number);
    const [xs, ys] = [
      numbers.filter((_, index) => index % 2 === 0),
      numbers.filter((_, index) => index % 2 === 1),
    ];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });

/** The bar of a hub: its transform, and what is in it. */
const barOf = (svg: string): string | undefined =>
  /<g transform="translate\(72 531\) scale\(1.5\)">(.*?<\/g>)<\/g>/.exec(svg)?.[1];

/** The rectangles of one colour in a bar, whether filled or outlined. */
const rectanglesOf = (bar = '', ink: string): { readonly x: number; readonly width: number }[] =>
  [...bar.matchAll(/<rect[^>]*>/g)]
    .map(([rectangle]) => rectangle)
    .filter((rectangle) => rectangle.includes(`fill="${ink}"`) || rectangle.includes(`stroke="${ink}"`))
    .map((rectangle) => {
      const [x = '', width = ''] = [/ x="([^"]+)"/, / width="([^"]+)"/].map((of) => of.exec(rectangle)?.[1]);
      return { x: Number(x), width: Number(width) };
    });

/** Everything but colours. */
const withoutColours = (svg: string): string => svg.replaceAll(/#[\da-f]{6}/g, '');

const long =
  'A headline that is as long as the schema lets it be, with a Donaudampfschifffahrtsgesellschaftskapitän in it and a number, 1234, too, and then it goes on and on until it has come to two hundred letters';

/** The margin of 72 stays empty, but for what is rounded. */
const expectInside = (card: ShareCard): void => {
  for (const { left, right, top, bottom } of linesOf(card)) {
    expect(left).toBeGreaterThanOrEqual(72 - 0.01);
    expect(right).toBeLessThanOrEqual(1200 - 72 + 0.01);
    expect(top).toBeGreaterThanOrEqual(40);
    expect(bottom).toBeLessThanOrEqual(600);
  }
};

describe('drawCard', () => {
  it.each([
    ['a short story', {}],
    ['two hundred letters', { headline: long, standfirst: `${long}.` }],
    ['one word that is wider than the card', { headline: 'Geese'.repeat(40), standfirst: '' }],
    ['an Arabic headline', { headline: 'خمسون قاذفة صواريخ قبل المؤتمر: ما عُرض وما قِيس بالفعل؟ '.repeat(3) }],
    ['letters that hang over', { headline: 'Јулски извештај', standfirst: 'ј, j и f' }],
    ['more countries than there is room for', { subjects: Array.from({ length: 40 }, () => 'North Korea') }],
    [
      'a kicker without end',
      { kicker: 'Analysis · Everything that geese have ever done on any bridge '.repeat(3) },
    ],
    [
      'nothing at all',
      { kicker: '', headline: '', standfirst: '', subjects: [], date: '', sources: '', statuses: [] },
    ],
  ])('keeps within its margins: %s', (_case, facts) => {
    expectInside(buildCard(facts));
  });

  it('keeps within its margins whatever the words', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (headline, standfirst) => {
        expectInside(buildCard({ headline: headline.join(' '), standfirst: standfirst.join(' ') }));
      }),
      { numRuns: 60 },
    );
  });

  const figure = {
    title: 'Most geese were counted in May, and nobody says why',
    drawing: {
      width: 240,
      height: 150,
      content: [
        {
          type: 'element' as const,
          tagName: 'rect',
          properties: { className: ['bar', 'claimed'] },
          children: [],
        },
      ],
    },
  };

  it.each(['ltr', 'rtl'] as const)('keeps the words of a story clear of its figure: %s', (direction) => {
    const headline = direction === 'ltr' ? long : 'شحن '.repeat(50).trim();
    const card = buildCard({ headline, standfirst: headline, direction, figure });
    expectInside(card);
    // Its frame is a hair around 420 × 262.5.
    const [, x = '', y = ''] =
      /<svg x="([\d.]+)" y="([\d.]+)" width="420" height="262.5"/.exec(drawCard(card, type)) ?? [];
    const [left, top] = [Number(x), Number(y)];
    expect(left).toBe(direction === 'ltr' ? 1200 - 72 - 420 : 72);
    expect(top).toBeGreaterThan(140);
    expect(top + 262.5).toBeLessThanOrEqual(470);
    for (const line of linesOf(card)) {
      const isBeside = line.right <= left || line.left >= left + 420;
      const isAbove = line.bottom <= top;
      expect(isBeside || isAbove || line.top >= 470, JSON.stringify(line)).toBe(true);
    }
  });

  it('draws the marks of a figure in the looks of a light page, without a class', () => {
    const svg = drawCard(buildCard({ figure }), type);
    expect(svg).toContain(`fill="${statusInks.claimed}"`);
    expect(svg).not.toContain('class=');
    expect(drawCard(buildCard({ figure: structuredClone(figure) }), type)).toBe(svg);
    expect(drawCard(buildCard(), type)).not.toContain('<svg x=');
  });

  it('sets no line of words over another', () => {
    const lines = linesOf(buildCard({ headline: long, standfirst: `${long}.` }))
      .filter(({ top }) => top > 115)
      .toSorted((a, b) => a.top - b.top);
    expect(lines.length).toBeGreaterThan(5);
    for (const [index, line] of lines.entries()) {
      const below = lines[index + 1];
      // Two of the furniture's lines stand beside each other.
      if (!below || below.top - line.top < 8) continue;
      // Descenders may reach a little below the ascenders of the next line, as in print.
      expect(below.top - line.top).toBeGreaterThan((line.bottom - line.top) * 0.3);
    }
  });

  it('begins a right-to-left headline at the right, and all furniture on a right-to-left site', () => {
    const [, , headline] = linesOf(buildCard({ headline: 'שלום' }));
    expect(headline?.right).toBeGreaterThan(1100);
    const [house, kicker] = linesOf(buildCard({ direction: 'rtl' }));
    expect(house?.right).toBeGreaterThan(1100);
    expect(kicker?.left).toBeLessThan(80);
  });

  it('sets the standfirst large where no face can draw the headline, or else the name of the site', () => {
    const korean = '당대회를 앞둔 발사대 50대';
    const draw = (headline: string, standfirst: string): string =>
      drawCard(buildCard({ headline, standfirst }), type);
    expect(draw(korean, 'Seven geese.')).toBe(draw('Seven geese.', ''));
    expect(draw(korean, korean)).toBe(draw('The Made-up Paper', ''));
    expect(draw(korean, korean)).not.toBe(draw('', ''));
  });

  it('draws the evidence bar of a hub in proportion and whole, from where reading begins', () => {
    const bar = barOf(drawCard(buildCard({ strip: [] }), type));
    const [confirmed] = rectanglesOf(bar, statusInks.confirmed);
    const [disputed] = rectanglesOf(bar, statusInks.disputed);
    // Of 704 there are 2 between them and 8 that each has at least.
    expect(confirmed).toEqual({ x: 0, width: 522.5 });
    expect(disputed).toEqual({ x: 525.3, width: 178 });
    const mirrored = barOf(drawCard(buildCard({ strip: [], direction: 'rtl' }), type));
    expect(rectanglesOf(mirrored, statusInks.confirmed)).toEqual([{ x: 181.5, width: 522.5 }]);
  });

  it('tells the statuses of a hub by shape, in its bar and in its key, as figures and strips do', () => {
    const toPart = (status: ClaimStatus): string => {
      const statuses = [{ status, count: 1, label: 'one' }];
      const svg = drawCard(buildCard({ strip: [], statuses }), type);
      const ofStory = drawCard(buildCard({ strip: [[status]], statuses }), type);
      // The one set of marks: those of a story's card.
      const [key = ''] = /<path [^>]*d="[^"]*a9 9 0[^"]*"\/>/.exec(svg) ?? [];
      expect(key).not.toBe('');
      expect(ofStory).toContain(key);
      return withoutColours(barOf(svg) ?? '');
    };
    const statuses = ['confirmed', 'claimed', 'assessed', 'disputed'] as const;
    expect(new Set(statuses.map(toPart)).size).toBe(4);
  });

  it('gives one statement among hundreds a part that can be seen', () => {
    const statuses = [
      { status: 'claimed' as const, count: 999, label: 'many' },
      { status: 'confirmed' as const, count: 1, label: 'one' },
    ];
    const bar = barOf(drawCard(buildCard({ strip: [], statuses }), type));
    expect(rectanglesOf(bar, statusInks.confirmed)[0]?.width).toBeGreaterThanOrEqual(8);
  });

  it('draws the strip of a story in one row, from where reading begins', () => {
    const svg = drawCard(buildCard(), type);
    expect(svg).toContain('<g transform="translate(72 529)">');
    expect(barOf(svg)).toBeUndefined();
    expect(drawCard(buildCard({ direction: 'rtl' }), type)).toContain(
      '<g transform="translate(1128 529) scale(-1 1)">',
    );
  });

  it('draws the bar of a story with more statements than a row holds', () => {
    const strip = [Array.from({ length: 97 }, () => 'claimed' as const)];
    expect(barOf(drawCard(buildCard({ strip }), type))).toBeDefined();
    const fitting = [Array.from({ length: 95 }, () => 'claimed' as const)];
    expect(barOf(drawCard(buildCard({ strip: fitting }), type))).toBeUndefined();
  });

  it('sets apart the names of countries as its language does', () => {
    const draw = (facts: Partial<ShareCard>): string => drawCard(buildCard(facts), type);
    expect(draw({ subjects: ['Japan', 'Norway'], between: ' / ' })).toBe(
      draw({ subjects: ['Japan / Norway'] }),
    );
  });

  it('draws no bar for a story without statements', () => {
    const svg = drawCard(buildCard({ statuses: [] }), type);
    for (const ink of Object.values(statusInks)) expect(svg).not.toContain(ink);
  });

  it.each([
    ['a strip', { strip: [Array.from({ length: 30 }, () => 'claimed' as const), ['disputed' as const]] }],
    ['a bar', { strip: [] }],
    ['a figure, from right to left', { figure, direction: 'rtl' as const }],
  ])('has nothing of its marks outside the place that is painted for them: %s', async (_case, facts) => {
    const paper = Number.parseInt(inks.paper.slice(1, 3), 16);
    for (const part of drawParts(buildCard(facts), type)) {
      if (part.kind !== 'marks') continue;
      const outside = await rasterise(toSvg(1200, 630, inks.paper, [part.svg]), (pixels, width) =>
        Array.from({ length: pixels.length / 4 }, (_, pixel) => pixel).filter((pixel) => {
          const [x, y] = [(pixel % width) - part.left, Math.floor(pixel / width) - part.top];
          const isInside = x >= 0 && x < part.width && y >= 0 && y < part.height;
          return !isInside && pixels[pixel * 4] !== paper;
        }),
      );
      expect(outside).toEqual([]);
    }
  });

  it('holds outlines only: no text that a drawing program could set in a type of its own', () => {
    const svg = drawCard(buildCard({ headline: '</svg><script>alert(1)</script>' }), type);
    expect(svg).not.toMatch(/<(?!\/?(?:svg|path|rect|g|circle)\b)/);
  });
});
