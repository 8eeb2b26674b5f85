import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type Box, type Drawing, figureWidths, overlap } from '../../../../src/figures/drawing.ts';
import { drawSmallTimeline } from '../../../../src/figures/small/small-timeline.ts';
import { describeTimeline, tabulateTimeline } from '../../../../src/figures/timeline/describe-timeline.ts';
import { drawTimeline } from '../../../../src/figures/timeline/draw-timeline.ts';
import { layOutTimeline } from '../../../../src/figures/timeline/timeline-layout.ts';
import { toTimeSpan } from '../../../../src/figures/timeline/time-span.ts';
import type { Timeline } from '../../../../src/figures/timeline/timeline.ts';
import { measure } from '../measure.ts';
import { readDrawing } from '../read-drawing.ts';
import { expectWhole, smallSizes } from '../small/read-small.ts';
import { buildTimeline, source, words } from './made-up-timeline.ts';

const widths = Object.values(figureWidths);
const printer = unified().use(rehypeStringify).freeze();
const print = ({ content }: Drawing): string => printer.stringify({ type: 'root', children: [...content] });
const draw = (timeline: Timeline, width: Drawing['width'] = figureWidths.text): Drawing =>
  drawTimeline(timeline, width, measure, words);

const readPaths = (drawing: Drawing, name: string): string =>
  readDrawing(drawing.content, 14)
    .elements.filter(
      ({ tagName, properties: { className } }) => tagName === 'path' && String(className) === name,
    )
    .map(({ properties }) => String(properties.d))
    .join('');

/** Where leaders and the tick of publication cross the line of time, from the top down. */
const readTicks = (drawing: Drawing): number[] => {
  const rows = (drawing.content[0] as Element | undefined)?.children ?? [];
  const leaders = rows.flatMap((row) => {
    if (row.type !== 'element') return [];
    const [, middle] = /^translate\(\S+ (\S+)\)$/.exec(String(row.properties.transform)) ?? [];
    return row.children.flatMap((child) => {
      const [, y] =
        /^M-31 (-?\d+)h10L/.exec(child.type === 'element' ? String(child.properties.d) : '') ?? [];
      return y === undefined ? [] : [Number(middle) + Number(y)];
    });
  });
  const published = [...readPaths(drawing, 'published').matchAll(/M3 ([\d.]+)h10/g)].map(([, y]) =>
    Number(y),
  );
  return [...leaders, ...published].toSorted((a, b) => a - b);
};

describe('drawTimeline', () => {
  it('draws events, the day of publication and open questions in the order of time', () => {
    const { texts } = readDrawing(draw(buildTimeline()).content, 14);
    const inOrder = texts
      .toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)
      .map(({ words: text }) => text);
    expect(inOrder).toEqual([
      'on 2019-05-01',
      'First geese',
      '1',
      '6 y 8 m 0 d',
      'on 2026-01-10',
      'Bridge begun',
      '2',
      '3',
      'on 2026-01-20',
      'Bridge done',
      'on 2026-02-03',
      'Geese cross',
      '4',
      'on 2026-02-05',
      'Published',
      'on 2026-02-20',
      'Will they come back?',
    ]);
  });

  it('cuts a long gap, and is true to scale between the cuts', () => {
    const [first = 0, begun = 0, done = 0, cross = 0, published = 0, due = 0] = readTicks(
      draw(buildTimeline()),
    );
    const perDay = (done - begun) / 10;
    expect(perDay).toBeGreaterThan(1);
    expect([cross - done, published - cross, due - published].map((length) => length / perDay)).toEqual([
      expect.closeTo(14, 0),
      expect.closeTo(2, 0),
      expect.closeTo(15, 0),
    ]);
    expect(begun - first).toBeLessThan(60);
  });

  it('does not cut what is no more than a part of the whole', () => {
    const events = ['01-01', '01-10', '01-28', '02-05', '02-28', '04-20', '05-01', '06-30'].map((day) => ({
      date: `2024-${day}`,
      title: 'Geese',
      sources: [],
      status: undefined,
    }));
    expect(print(draw(buildTimeline({ events, published: undefined, questions: [] })))).not.toContain(
      ' d</text>',
    );
  });

  it('does not cut what is even', () => {
    const events = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'].map((date) => ({
      date,
      title: 'Geese',
      sources: [],
      status: undefined,
    }));
    expect(print(draw(buildTimeline({ events, published: undefined, questions: [] })))).not.toContain(
      ' d</text>',
    );
  });

  it('draws a year and a month as long as they are, without the tick of a day', () => {
    const events = ['2024', '2024-03', '2024-05-01'].map((date) => ({
      date,
      title: 'Geese',
      sources: [],
      status: undefined,
    }));
    const drawing = draw(buildTimeline({ events, published: undefined, questions: [] }));
    const [year = 0, month = 0] = [...readPaths(drawing, 'span').matchAll(/M8 ([\d.]+)V([\d.]+)/g)]
      .map(([, from, to]) => Number(to) - Number(from))
      .toSorted((a, b) => b - a);
    expect(year / month).toBeCloseTo(366 / 31, 0);
    expect(readTicks(drawing)).toHaveLength(1);
  });

  it('draws open questions as rings without a status, and what is to come as context', () => {
    const drawing = draw(buildTimeline());
    expect(print(drawing).match(/<circle [^>]*class="dot ring"/g)).toHaveLength(1);
    expect(readPaths(drawing, 'coming')).toMatch(/^M8 [\d.]+V[\d.]+$/);
    const [start] = /[\d.]+(?=V)/.exec(readPaths(drawing, 'coming')) ?? [];
    expect(Math.abs(Number(start) - (readTicks(drawing).at(-2) ?? 0))).toBeLessThanOrEqual(0.5);
  });

  it('keeps links out of the picture, each with 24 pixels to hit', () => {
    const [picture, ...links] = draw(buildTimeline()).content as Element[];
    expect(picture?.properties).toMatchObject({
      role: 'img',
      ariaLabel: '4 events from on 2019-05-01 to on 2026-02-03, 1 questions',
    });
    expect(printer.stringify({ type: 'root', children: picture?.children ?? [] })).not.toContain('<a');
    const [title, numbers] = links;
    expect(title?.properties.href).toBe('/geese/');
    expect(
      numbers?.children.map((link) => (link.type === 'element' ? [link.tagName, link.properties.href] : [])),
    ).toEqual([1, 2, 3, 4].map((number) => ['a', `#source-${String(number)}`]));
  });

  it('keeps the first number of a source beside words', () => {
    for (let letters = 1; letters <= 120; letters += 1) {
      const title = `Geese ${'cross it '.repeat(20)}`.slice(0, letters).trim();
      const drawing = draw(
        buildTimeline({
          events: [{ date: '2026-01-09', title, status: undefined, sources: [source(1), source(2)] }],
          published: undefined,
          questions: [],
        }),
      );
      const { texts } = readDrawing(drawing.content, 14);
      const number = texts.find(({ words: each }) => each === '1');
      const beside = texts.filter(
        ({ words: each, baseline }) =>
          title.includes(each) && number !== undefined && Math.abs(baseline - number.baseline) < 6,
      );
      expect(beside, title).not.toEqual([]);
    }
  });

  it('mirrors what runs from right to left and keeps time running down', () => {
    const ltr = readDrawing(draw(buildTimeline()).content, 14).texts;
    const rtl = readDrawing(draw(buildTimeline({ direction: 'rtl' })).content, 14, 'rtl').texts;
    expect(
      rtl.map(({ left, right, ...rest }) => ({ ...rest, left: 624 - right, right: 624 - left })),
    ).toEqual(
      ltr.map((text) => ({
        ...text,
        left: expect.closeTo(text.left, 5) as number,
        right: expect.closeTo(text.right, 5) as number,
      })),
    );
  });

  it('draws nothing of nothing', () => {
    const empty = buildTimeline({ events: [], published: undefined, questions: [] });
    expect(draw(empty)).toEqual({ width: 624, height: 0, content: [] });
    expect(describeTimeline(empty, words)).toBe('');
  });

  it('refuses more than can be read', () => {
    const events = Array.from({ length: 24 }, () => ({
      date: '2026',
      title: 'Geese',
      sources: [],
      status: undefined,
    }));
    expect(() => draw(buildTimeline({ events }))).toThrow(
      new RangeError(
        'A timeline shows at most 24 events and questions, and this one has 25: show fewer, or make two of it.',
      ),
    );
    expect(() => draw(buildTimeline({ events, questions: [] }))).not.toThrow();
  });

  it('takes at most 2 kB of a page for ten events at all widths', () => {
    const events = Array.from({ length: 10 }, (_, index) => ({
      date: `20${String(16 + index)}-0${String(1 + ((index * 7) % 9))}-1${String(index)}`,
      title: `Seven geese crossed the ${['old', 'new', 'long', 'low'][index % 4] ?? ''} bridge, say ${['herds', 'clerks', 'the Gazette'][index % 3] ?? ''}`,
      sources: [source(index + 1), source(index + 2)],
      status: (['confirmed', 'claimed', 'assessed', 'disputed'] as const)[(index * 3) % 4],
    }));
    const page = readFileSync(new URL('../../../../LICENSE', import.meta.url), 'utf8').slice(0, 8000);
    const figure = widths.map((width) => print(draw(buildTimeline({ events }), width))).join('\n');
    const sizeOf = (text: string): number => gzipSync(text, { level: 9 }).length;
    expect(sizeOf(page + figure) - sizeOf(page)).toBeLessThanOrEqual(2_000);
  });
});

describe('tabulateTimeline', () => {
  it('says all that is drawn', () => {
    expect(
      tabulateTimeline(buildTimeline()).map(({ kind, date, title, status }) => [kind, date, title, status]),
    ).toEqual([
      ['event', '2019-05-01', 'First geese', 'confirmed'],
      ['event', '2026-01-10', 'Bridge begun', 'claimed'],
      ['event', '2026-01-20', 'Bridge done', 'disputed'],
      ['event', '2026-02-03', 'Geese cross', 'assessed'],
      ['published', '2026-02-05', '', undefined],
      ['question', '2026-02-20', 'Will they come back?', undefined],
    ]);
  });
});

const two = (n: number): string => String(n).padStart(2, '0');
const dates = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(3),
    fc.nat(86_399),
  )
  .map(([year, month, day, form, second]) => {
    const parts = [String(year).padStart(4, '0'), two(month), two(day)].slice(0, form + 1).join('-');
    return form === 3
      ? `${parts}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}Z`
      : parts;
  });
const near = fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${two(day)}`);
const labels = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem({ maxCount: 40 }),
  fc.constant('사'.repeat(90)),
);
const sources = fc.array(fc.integer({ min: 1, max: 9999 }).map(source), { maxLength: 14 });
const link = fc.option(fc.constant('/x/'), { nil: undefined });
const timelines: fc.Arbitrary<Timeline> = fc.record({
  events: fc.array(
    fc.record({
      date: fc.oneof(dates, near),
      title: labels,
      href: link,
      sources,
      status: fc.constantFrom(
        'confirmed' as const,
        'claimed' as const,
        'assessed' as const,
        'disputed' as const,
        undefined,
      ),
    }),
    { maxLength: 18 },
  ),
  published: fc.option(fc.oneof(dates, near), { nil: undefined }),
  questions: fc.array(fc.record({ due: fc.oneof(dates, near), text: labels, sources }), {
    maxLength: 6,
  }),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
});
const anyWidth = fc.constantFrom(...widths);

const isInside = ({ left, top, right, bottom }: Box, width: number, height: number): boolean =>
  left >= -0.01 && top >= -0.01 && right <= width + 0.01 && bottom <= height + 0.01;

describe('any timeline', () => {
  it('is drawn within its frame, with words that do not overlap, twice alike', () => {
    fc.assert(
      fc.property(timelines, anyWidth, (timeline, width) => {
        const drawing = draw(timeline, width);
        const html = print(drawing);
        expect(html).not.toMatch(/NaN|Infinity|undefined/);
        expect(print(draw(structuredClone(timeline), width))).toBe(html);
        const { texts, targets } = readDrawing(drawing.content, 14, timeline.direction);
        for (const box of [...texts, ...targets]) {
          expect(isInside(box, width, drawing.height), JSON.stringify(box)).toBe(true);
        }
        for (const [index, text] of texts.entries()) {
          const other = texts.slice(index + 1).find((next) => overlap(text, next));
          expect(other, text.words).toBeUndefined();
        }
        for (const target of targets) {
          expect(target.right - target.left).toBeGreaterThanOrEqual(24);
          expect(target.bottom - target.top).toBeGreaterThanOrEqual(24);
        }
        const numbers = targets.filter(({ href }) => href.startsWith('#'));
        expect(
          numbers.some((target, index) => numbers.slice(index + 1).some((next) => overlap(target, next))),
        ).toBe(false);
      }),
    );
  });

  it('is drawn small within its frame, at any size, twice alike', () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom(...smallSizes), (timeline, size) => {
        const drawing = drawSmallTimeline(timeline, size);
        expectWhole(drawing);
        expect(drawSmallTimeline(structuredClone(timeline), size)).toEqual(drawing);
      }),
    );
  });

  it('never has the number of a source alone on a line', () => {
    const title = fc
      .array(fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,20}$/), { minLength: 2, maxLength: 16 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(title, sources, anyWidth, (event, cited, width) => {
        const { rows } = layOutTimeline(
          buildTimeline({
            events: [{ date: '2026-02-03', title: event, sources: cited, status: undefined }],
            published: undefined,
            questions: [],
          }),
          width,
          measure,
          words,
        );
        const [row] = rows;
        const besideWords = new Set([...(row?.dates ?? []), ...(row?.titles ?? [])].map(({ y }) => y));
        const lines = Map.groupBy(row?.numbers ?? [], ({ y }) => y);
        expect(row?.numbers.map(({ source: { number } }) => number)).toEqual(
          cited.map(({ number }) => number),
        );
        for (const [y, numbers] of lines) {
          expect(numbers.length > 1 || besideWords.has(y), `${event} ${String(cited.length)}`).toBe(true);
        }
      }),
    );
  });

  it('stands where its dates say, to the pixel', () => {
    fc.assert(
      fc.property(timelines, anyWidth, (timeline, width) => {
        const drawing = draw({ ...timeline, direction: 'ltr' }, width);
        const days = [
          ...timeline.events.map(({ date }) => date),
          ...timeline.questions.map(({ due }) => due),
          ...(timeline.published === undefined ? [] : [timeline.published]),
        ]
          .map(toTimeSpan)
          .filter(({ from, to }) => from === to)
          .map(({ from }) => from)
          .toSorted((a, b) => a - b);
        const exact = timeline.published === undefined || /-\d\d-/.test(timeline.published);
        const ticks = readTicks(drawing);
        expect(ticks).toHaveLength(days.length + (exact ? 0 : 1));
        if (!exact) return;
        // One scale: of steps that are not cut, each has as many pixels a day as any other.
        const cuts = [...readPaths(drawing, 'data').matchAll(/M3 ([\d.]+)l10-4/g)].map(([, y]) => Number(y));
        const steps = ticks.slice(1).flatMap((y, index) => {
          const from = ticks[index] ?? 0;
          return cuts.some((cut) => cut > from && cut < y)
            ? []
            : [{ pixels: y - from, days: (days[index + 1] ?? 0) - (days[index] ?? 0) }];
        });
        const longest = steps.toSorted((a, b) => b.pixels - a.pixels)[0];
        if (longest === undefined || longest.days === 0) return;
        const perDay = longest.pixels / longest.days;
        for (const step of steps) {
          const tolerance = 1.001 + step.days / longest.days;
          expect(Math.abs(step.pixels - step.days * perDay)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });

  it('has in its table what it draws', () => {
    fc.assert(
      fc.property(timelines, anyWidth, (timeline, width) => {
        const { texts } = readDrawing(draw(timeline, width).content, 14);
        const drawn = texts
          .map((text) => text.words)
          .join('')
          .replace(/\s/gu, '');
        for (const { title, date, sources: cited } of tabulateTimeline(timeline)) {
          for (const word of [...title.split(/\s+/u), date, ...cited.map(({ number }) => number)]) {
            expect(drawn.includes(word)).toBe(true);
          }
        }
      }),
    );
  });
});
