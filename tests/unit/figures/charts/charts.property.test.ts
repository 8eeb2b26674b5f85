import fc from 'fast-check';
import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type Box, figureWidths, overlap } from '../../../../src/figures/drawing.ts';
import { type ChartMark, groupBy } from '../../../../src/figures/charts/chart.ts';
import type { ChartKind } from '../../../../src/schemas/chart.ts';
import { describeChart } from '../../../../src/figures/charts/describe-chart.ts';
import { drawChart } from '../../../../src/figures/charts/draw-chart.ts';
import type { Chart, Plot } from '../../../../src/figures/charts/panel.ts';
import { readChartData } from '../../../../src/figures/charts/read-chart-data.ts';
import { readNumber } from '../../../../src/figures/charts/read-number.ts';
import { drawSmallChart } from '../../../../src/figures/small/small-chart.ts';
import { tabulateChart } from '../../../../src/figures/charts/tabulate-chart.ts';
import { measure } from '../measure.ts';
import { textOf } from '../read-drawing.ts';
import { expectWhole, smallSizes } from '../small/read-small.ts';
import { dress, sources, toOptions } from './chart-builder.ts';
import {
  classesOf,
  inGroup,
  toBarBox,
  toDots,
  toPoints,
  toShapeBox,
  toTextBox,
  walk,
} from './read-drawing.ts';
import { countSamples } from '../../sample-count.ts';

const labels = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      'Seoul',
      'Range',
      'A very long label that goes on about launchers, budgets and congresses until nobody reads it any more',
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      'عدد القاذفات التي عرضت في بيونغ يانغ قبل المؤتمر',
      '조선로동당 제9차대회를 앞두고 공개된 600밀리메터 방사포',
      '朝鮮労働党第九回大会を前に公開された六百ミリ放射砲五十両',
      '👩‍👩‍👧‍👦🇰🇵🚀',
      'x',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const numbers = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1000 }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 1000 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((value) => (value / 100).toFixed(2)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '0',
      '999999999999999',
      '-999999999999999',
      '0.000000002',
      '1000000000000.25',
      '7',
    ),
  },
  { weight: 1, arbitrary: fc.constant('') },
);

const statuses = fc.constantFrom('', '', 'confirmed', 'claimed', 'assessed', 'disputed');
const cites = fc.oneof(
  fc.constantFrom('s1', 's2', 's1 s2'),
  fc.subarray([...sources.keys()], { minLength: 1, maxLength: 9 }).map((ids) => ids.join(' ')),
);

const years = fc.integer({ min: 1900, max: 2030 }).map(String);
const months = fc
  .tuple(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`);
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A kind, how many columns of values it has, and names or dates for its rows. */
interface Shape {
  readonly kind: ChartKind;
  readonly least: number;
  readonly most: number;
  readonly rows: fc.Arbitrary<string>;
}

const anyDates = fc.oneof(years, months, days);

const shapes = fc.constantFrom<Shape>(
  { kind: 'bar', least: 1, most: 1, rows: labels },
  { kind: 'bar', least: 1, most: 1, rows: anyDates },
  { kind: 'bar', least: 1, most: 1, rows: fc.oneof(labels, years) },
  { kind: 'grouped-bar', least: 1, most: 4, rows: fc.oneof(labels, years) },
  { kind: 'grouped-bar', least: 2, most: 6, rows: fc.constantFrom('2019', '2021', '2022', '2026') },
  { kind: 'grouped-bar', least: 1, most: 4, rows: anyDates },
  { kind: 'stacked-bar', least: 1, most: 5, rows: labels },
  { kind: 'stacked-bar', least: 1, most: 5, rows: anyDates },
  { kind: 'line', least: 1, most: 8, rows: anyDates },
  { kind: 'line', least: 1, most: 1, rows: years },
  { kind: 'step', least: 1, most: 3, rows: anyDates },
  { kind: 'dot', least: 1, most: 3, rows: labels },
  { kind: 'dot', least: 1, most: 1, rows: labels },
  { kind: 'slope', least: 2, most: 2, rows: labels },
  { kind: 'scorecard', least: 1, most: 8, rows: labels },
);

/** Charts of every kind, with whatever numbers and words; undefined where the data are refused. */
const charts = shapes
  .chain(({ kind, least, most, rows }) =>
    fc.integer({ min: least, max: most }).map((series) => ({ kind, series, rows })),
  )
  .chain(({ kind, series, rows }) =>
    fc.record({
      kind: fc.constant(kind),
      columns: fc.uniqueArray(labels, { minLength: series, maxLength: series }),
      rows: fc.array(
        fc.record({
          label: rows,
          values: fc.array(
            kind === 'scorecard'
              ? fc.oneof(statuses, labels)
              : kind === 'stacked-bar'
                ? numbers.map((text) => text.replace('-', ''))
                : numbers,
            { minLength: series, maxLength: series },
          ),
          range: fc.option(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 })), {
            freq: 4,
          }),
          // Of a range that has no value: which of its ends are known.
          ends: fc.constantFrom<'low' | 'high' | 'both'>('low', 'high', 'both'),
          by: fc.oneof(fc.constant(''), labels),
          status: statuses,
          cite: cites,
          panel: fc.integer({ min: 0, max: 11 }),
        }),
        { minLength: 1, maxLength: 14 },
      ),
      panels: fc.constantFrom(1, 1, 1, 2, 5, 12),
      panelName: labels,
      direction: fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'),
      mirrorTime: fc.boolean(),
      locale: fc.constantFrom('en', 'ar', 'ko', 'de', 'fa'),
      hasSubject: fc.boolean(),
    }),
  )
  .map((draft): Chart | undefined => {
    const columns = draft.columns.map((name, at) => `v${String(at)} ${name}`);
    const hasRanges = draft.kind !== 'scorecard' && draft.kind !== 'stacked-bar';
    const table = {
      columns: ['label', ...columns, 'low', 'high', 'by', 'status', 'cite', 'panel'],
      rows: draft.rows.map((row) => {
        // A range that holds every value of its row.
        const all = row.values.map((text) => readNumber(text)).filter((read) => typeof read === 'object');
        const [least, most] = [
          Math.min(...all.map(({ value }) => value)),
          Math.max(...all.map(({ value }) => value)),
        ];
        const isRanged = hasRanges && row.range !== null && all.length > 0 && Math.abs(most) < 1e6;
        // A dot plot draws what has no value but one end, or two.
        const isAlone = draft.kind === 'dot' && row.range !== null && all.length === 0;
        const ends = row.range?.toSorted((a, b) => a - b) ?? [];
        const aloneAt = (end: 'low' | 'high', number: number | undefined): string =>
          isAlone && (row.ends === end || row.ends === 'both') ? String(number) : '';
        return [
          row.label,
          ...row.values,
          isRanged ? String(Math.floor(least) - (row.range?.[0] ?? 0)) : aloneAt('low', ends[0]),
          isRanged ? String(Math.ceil(most) + (row.range?.[1] ?? 0)) : aloneAt('high', ends[1]),
          row.by,
          row.status,
          row.cite,
          `${String(row.panel % draft.panels)} ${draft.panelName}`,
        ];
      }),
    };
    const data = readChartData(
      table,
      toOptions({
        kind: draft.kind,
        values: columns,
        multiples: draft.panels > 1 ? 'panel' : undefined,
        subject: draft.hasSubject ? draft.rows[0]?.label : undefined,
      }),
    );
    const { direction, mirrorTime, locale } = draft;
    return 'marks' in data ? dress(data, { direction, mirrorTime, locale }) : undefined;
  })
  .filter((chart) => chart !== undefined);

const printer = unified().use(rehypeStringify);

const toHtml = (content: readonly ElementContent[]): string =>
  printer.stringify({ type: 'root', children: [...content] });

const widths = fc.constantFrom(...Object.values(figureWidths));

const isWithin = (box: Box, width: number, height: number): boolean =>
  box.left >= -0.3 && box.right <= width + 0.3 && box.top >= -0.3 && box.bottom <= height + 0.3;

const toPlace = (value: number, { domain, range }: Plot): number =>
  range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);

/** Marks of each panel, in the order in which they are drawn. */
const toPanels = (chart: Chart): ChartMark[][] =>
  chart.panels.map((panel) => chart.marks.filter((mark) => mark.panel === panel));

/** What is drawn besides where it should be drawn, in pixels along the axis of numbers. */
const readBack = (
  chart: Chart,
  drawing: ReturnType<typeof drawChart>,
): { drawn: number[]; wanted: number[] } => {
  const marks = inGroup(drawing.content, 'marks');
  const panels = toPanels(chart);
  const along = (plot: Plot, [x, y]: readonly [number, number]): number => (plot.axis === 'x' ? x : y);
  if (chart.kind.endsWith('bar')) {
    const bars = marks.filter((mark) => classesOf(mark).includes('bar')).map(toBarBox);
    let at = 0;
    const [drawn, wanted]: [number[], number[]] = [[], []];
    for (const [index, plot] of drawing.plots.entries()) {
      const isStack = chart.kind === 'stacked-bar';
      for (const { items } of groupBy(panels[index] ?? [], ({ label, row }) =>
        chart.kind === 'bar' ? String(row) : label,
      )) {
        let base = 0;
        for (const { value } of items) {
          if (value === undefined) continue;
          const bar = bars[at];
          at += 1;
          if (!bar) throw new Error('a bar is missing');
          drawn.push(...(plot.axis === 'x' ? [bar.left, bar.right] : [bar.top, bar.bottom]));
          wanted.push(...[toPlace(base, plot), toPlace(base + value, plot)].toSorted((a, b) => a - b));
          base = isStack ? base + value : 0;
        }
      }
    }
    expect(at).toBe(bars.length);
    return { drawn, wanted };
  }
  const [plot] = drawing.plots;
  if (!plot) return { drawn: [], wanted: [] };
  const valued = panels.map((panel) => panel.filter(({ value }) => value !== undefined));
  if (chart.kind === 'dot') {
    const dots = marks.flatMap(toDots);
    const wanted = panels.flatMap((panel, index) =>
      groupBy(panel, ({ label }) => label).flatMap(({ items }) =>
        items.flatMap(({ value }) =>
          value === undefined ? [] : [toPlace(value, drawing.plots[index] ?? plot)],
        ),
      ),
    );
    return { drawn: dots.map((dot) => along(plot, dot)), wanted };
  }
  // Ends of lines and dots, in any order: each value is there, and nothing else.
  const points = marks.flatMap((mark) => [
    ...toDots(mark),
    ...walk([mark])
      .filter((element) => classesOf(element).includes('run'))
      .flatMap(toPoints),
  ]);
  const wanted = valued.flatMap((panel, index) =>
    panel.map(({ value }) => toPlace(value ?? 0, drawing.plots[index] ?? plot)),
  );
  const nearest = (place: number, places: readonly number[]): number =>
    places.reduce((best, each) => (Math.abs(each - place) < Math.abs(best - place) ? each : best), Infinity);
  const drawn = points.map((point) => along(plot, point));
  return {
    drawn: [...wanted.map((place) => nearest(place, drawn)), ...drawn],
    wanted: [...wanted, ...drawn.map((place) => nearest(place, wanted))],
  };
};

const isRangeAlone = ({ value, low, high }: ChartMark): boolean =>
  value === undefined && (low !== undefined || high !== undefined);

const hasRangeAlone = ({ kind, marks }: Chart): boolean => kind === 'dot' && marks.some(isRangeAlone);

/** A range without a value: its known ends along the axis, and on which side of them an arrow is. */
interface RangeMark {
  readonly ends: readonly number[];
  readonly open: -1 | 0 | 1;
}

/** Ranges without a value as they are drawn, and as they should be. */
const readRanges = (
  chart: Chart,
  drawing: ReturnType<typeof drawChart>,
): { drawn: RangeMark[]; wanted: RangeMark[] } => {
  const drawn = inGroup(drawing.content, 'marks').flatMap((spot): RangeMark[] => {
    const parts = walk([spot]);
    const ends = parts
      .filter((part) => classesOf(part).includes('end'))
      .map((part) => toPoints(part)[0]?.[0] ?? NaN);
    const tip = parts
      .filter((part) => classesOf(part).includes('onward'))
      .map((part) => toPoints(part)[1]?.[0] ?? NaN)[0];
    return ends.length === 0
      ? []
      : [
          {
            ends: ends.toSorted((a, b) => a - b),
            open: tip === undefined ? 0 : tip > (ends[0] ?? NaN) ? 1 : -1,
          },
        ];
  });
  const wanted = toPanels(chart).flatMap((panel, index) =>
    groupBy(panel, ({ label }) => label).flatMap(({ items }) =>
      items.filter(isRangeAlone).map(({ low, high }): RangeMark => {
        const plot = drawing.plots[index];
        if (!plot) throw new Error('a panel without a scale');
        const ends = [...new Set([low, high])].flatMap((end) =>
          end === undefined ? [] : [toPlace(end, plot)],
        );
        const onward = plot.range[1] > plot.range[0] ? 1 : -1;
        const side = low === undefined ? -1 : high === undefined ? 1 : 0;
        return { ends: ends.toSorted((a, b) => a - b), open: side === 0 ? 0 : side === onward ? 1 : -1 };
      }),
    ),
  );
  return { drawn, wanted };
};

describe('any chart', () => {
  const runs = { numRuns: countSamples(200) };

  it('has no mark and no label outside its frame, and no number that is none', () => {
    fc.assert(
      fc.property(charts, widths, (chart, width) => {
        const { content, height } = drawChart(chart, width, measure);
        expect(Number.isInteger(height) && height > 0).toBe(true);
        for (const element of walk(content)) {
          const { d, x, y, width: breadth, height: tall, cx, cy, r } = element.properties;
          expect([d, x, y, breadth, tall, cx, cy, r].join(' ')).not.toMatch(/NaN|Infinity|undefined|e[-+]/);
          const box = element.tagName === 'text' ? toTextBox(element, chart.direction) : toShapeBox(element);
          if (box && !isWithin(box, width, height)) {
            expect.fail(`${toHtml([element])} is outside ${String(width)} × ${String(height)}`);
          }
        }
      }),
      runs,
    );
  });

  it('has no two labels on each other, and no two targets', () => {
    fc.assert(
      fc.property(charts, widths, (chart, width) => {
        const { content } = drawChart(chart, width, measure);
        const shrink = ({ left, right, top, bottom }: Box): Box => ({
          left: left + 0.2,
          right: right - 0.2,
          top: top + 0.2,
          bottom: bottom - 0.2,
        });
        const all = walk(content);
        const texts = all.filter(({ tagName }) => tagName === 'text');
        const targets = walk(inGroup(content, 'cites')).filter(({ tagName }) => tagName === 'rect');
        for (const [kind, boxes] of [
          ['text', texts.map((text) => toTextBox(text, chart.direction))],
          ['target', targets.map((target) => toShapeBox(target) ?? expect.fail('a target has no box'))],
        ] as const) {
          for (const [at, box] of boxes.entries()) {
            if (kind === 'target') {
              expect(box.bottom - box.top).toBeGreaterThanOrEqual(23.9);
              expect(box.right - box.left).toBeGreaterThanOrEqual(23.9);
            }
            for (const [other, second] of boxes.entries()) {
              if (other > at && overlap(shrink(box), shrink(second))) {
                const name = (index: number): string => {
                  const text = texts[index];
                  return kind === 'text' && text ? textOf(text) : String(index);
                };
                expect.fail(`${kind} “${name(at)}” is on “${name(other)}”`);
              }
            }
          }
        }
      }),
      runs,
    );
  });

  it('is the same bytes twice', () => {
    fc.assert(
      fc.property(charts, widths, (chart, width) => {
        expect(toHtml(drawChart(chart, width, measure).content)).toBe(
          toHtml(drawChart(chart, width, measure).content),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is drawn small within its frame, at any size, twice alike', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(...smallSizes), (chart, size) => {
        const drawing = drawSmallChart(chart, size);
        expectWhole(drawing);
        expect(drawSmallChart({ ...chart, marks: structuredClone(chart.marks) }, size)).toEqual(drawing);
      }),
    );
  });

  it('draws each value where its scale says', () => {
    fc.assert(
      fc.property(charts, widths, (chart, width) => {
        const { drawn, wanted } = readBack(chart, drawChart(chart, width, measure));
        expect(drawn).toHaveLength(wanted.length);
        for (const [at, place] of drawn.entries()) {
          expect(Math.abs(place - (wanted[at] ?? NaN))).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  it('draws each range where its scale says, to the end that is known or to both', () => {
    fc.assert(
      fc.property(charts.filter(hasRangeAlone), widths, (chart, width) => {
        const { drawn, wanted } = readRanges(chart, drawChart(chart, width, measure));
        expect(drawn.map(({ open }) => open)).toEqual(wanted.map(({ open }) => open));
        for (const [at, { ends }] of drawn.entries()) {
          expect(ends).toHaveLength(wanted[at]?.ends.length ?? NaN);
          for (const [index, end] of ends.entries()) {
            expect(Math.abs(end - (wanted[at]?.ends[index] ?? NaN))).toBeLessThanOrEqual(1);
          }
        }
        const { columns, rows } = tabulateChart({ ...chart, locale: 'en' });
        for (const name of ['low', 'high'] as const) {
          const column = columns.indexOf(chart.words.columns[name]);
          const cells = rows.map(({ cells: row }) => readNumber(row[column] ?? ''));
          const first = groupBy(chart.marks, ({ row }) => String(row)).map(({ items }) => items[0]?.[name]);
          expect(cells.map((read) => (typeof read === 'object' ? read.value : undefined))).toEqual(first);
        }
      }),
      { numRuns: countSamples(100) },
    );
  });

  it('has every value that it draws in its table, and every source as a link', () => {
    fc.assert(
      fc.property(charts, widths, (chart, width) => {
        const plain = { ...chart, locale: 'en' };
        const { columns, rows } = tabulateChart(plain);
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
        if (chart.kind !== 'scorecard') {
          // Behind the label, and what splits into panels and series.
          const start = [chart.labelColumn, chart.panelColumn, chart.seriesColumn].filter(
            (name) => name !== undefined,
          ).length;
          const values = rows.flatMap(({ cells }) => cells.slice(start, start + chart.series.length));
          expect(
            values
              .map((text) => readNumber(text))
              .map((read) => (typeof read === 'object' ? read.value : undefined)),
          ).toEqual(chart.marks.map(({ value }) => value));
        }
        const linked = new Set(
          walk(drawChart(chart, width, measure).content)
            .filter(({ tagName }) => tagName === 'a')
            .map(({ properties }) => String(properties.href)),
        );
        const cited = new Set(
          chart.marks
            .filter(({ value, words }) => value !== undefined || words !== '')
            .flatMap(({ evidence }) => evidence.sources.map(({ href }) => href)),
        );
        expect([...cited].filter((href) => !linked.has(href))).toEqual([]);
      }),
      { numRuns: countSamples(100) },
    );
  });

  it('can be said in a sentence', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        expect(describeChart(chart)).toMatch(/\.$/);
        expect(describeChart(chart)).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: countSamples(100) },
    );
  });
});
