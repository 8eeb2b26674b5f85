import { gzipSync } from 'node:zlib';
import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type FigureWidth, figureWidths } from '../../../../src/figures/drawing.ts';
import { measureText } from '../../../../src/figures/measure-text.ts';
import { describeChart } from '../../../../src/figures/charts/describe-chart.ts';
import { type ChartDrawing, drawChart } from '../../../../src/figures/charts/draw-chart.ts';
import type { Chart } from '../../../../src/figures/charts/panel.ts';
import type { ChartOptions } from '../../../../src/figures/charts/read-chart-data.ts';
import { tabulateChart } from '../../../../src/figures/charts/tabulate-chart.ts';
import { en } from '../../../../src/text/en.ts';
import { measure } from '../measure.ts';
import { textOf } from '../read-drawing.ts';
import { dress, readSound, toTable } from './chart-builder.ts';
import { classesOf, inGroup, toBarBox, toDots, toPoints, walk } from './read-drawing.ts';

const toChart = (text: string, options: Partial<ChartOptions> = {}, more: Partial<Chart> = {}): Chart =>
  dress(readSound(toTable(text), options), more);

const draw = (chart: Chart, width: keyof typeof figureWidths = 'text'): readonly ElementContent[] =>
  drawChart(chart, figureWidths[width], measure).content;

const textsOf = (content: readonly ElementContent[]): string[] =>
  walk(content)
    .filter(({ tagName }) => tagName === 'text')
    .map(textOf);

const printer = unified().use(rehypeStringify);
const print = (content: readonly ElementContent[]): string =>
  printer.stringify({ type: 'root', children: [...content] });

const launchers = `occasion,launchers,status,cite
Parade,30,confirmed,s1
Ceremony,50,claimed,s2 s3
Plan,250,assessed,s4
Range,40,disputed,s5
Unseen,,,s6`;

describe('drawChart', () => {
  it('is one image with a name, and links beside it', () => {
    const [image, links] = draw(toChart(launchers));
    expect(image).toMatchObject({ tagName: 'g', properties: { role: 'img', ariaLabelledBy: ['t'] } });
    expect(walk(image ? [image] : []).filter(({ tagName }) => tagName === 'a')).toEqual([]);
    const found = walk(links ? [links] : []).filter(({ tagName }) => tagName === 'a');
    expect(found.map((link) => [link.properties.href, textsOf([link]).join('')])).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((number) => [`#source-${number}`, number]),
    );
  });

  it('draws bars from zero, as long as their numbers, told apart by their outlines', () => {
    const bars = inGroup(draw(toChart(launchers)), 'marks').filter((mark) => classesOf(mark).includes('bar'));
    const lengths = bars.map(toBarBox).map(({ left, right }) => right - left);
    expect(lengths.map((length) => Math.round((length / (lengths[0] ?? 1)) * 30))).toEqual([30, 50, 250, 40]);
    expect(new Set(bars.map(toBarBox).map(({ left }) => Math.round(left)))).toHaveLength(1);
    expect(bars.map((bar) => [bar.tagName, bar.children.length])).toEqual([
      ['rect', 0],
      ['g', 1],
      ['g', 2],
      ['g', 2],
    ]);
  });

  it('says once beside the name of a group what all of it rests on', () => {
    const links = inGroup(
      draw(toChart('party,Before,After,cite\nGeese,2,3,s1 s2\nDucks,4,1,s3', { kind: 'grouped-bar' })),
      'cites',
    );
    expect(links.map(({ properties }) => properties.href)).toEqual(['#source-1', '#source-2', '#source-3']);
  });

  it('keeps parts of a stack in the tones of their series, whatever their status', () => {
    const content = draw(
      toChart('year,Geese,Ducks,status,cite\nspring,10,20,claimed,s1\nautumn,30,10,disputed,s2', {
        kind: 'stacked-bar',
      }),
    );
    const bars = inGroup(content, 'marks').filter((mark) => classesOf(mark).includes('bar'));
    expect(
      bars.map((bar) => [
        classesOf(bar).join(' '),
        walk([bar])
          .slice(1)
          .map((each) => classesOf(each).join()),
      ]),
    ).toEqual([
      ['bar tone-1 claimed', ['', 'open']],
      ['bar tone-2 claimed', ['', 'open']],
      ['bar tone-1 disputed', ['', 'open', 'open']],
      ['bar tone-2 disputed', ['', 'open', 'open']],
    ]);
  });

  it('says where a value is missing, and draws nothing there', () => {
    expect(textsOf(draw(toChart(launchers)))).toContain('no figure');
  });

  it('mirrors names from right to left', () => {
    const bars = (direction: 'ltr' | 'rtl'): number[] =>
      inGroup(draw(toChart(launchers, {}, { direction })), 'marks')
        .filter((mark) => classesOf(mark).includes('bar'))
        .map((bar) => (direction === 'ltr' ? toBarBox(bar).left : 624 - toBarBox(bar).right));
    expect(bars('rtl').map(Math.round)).toEqual(bars('ltr').map(Math.round));
  });

  it('mirrors time only where the edition does', () => {
    const xs = (more: Partial<Chart>): number[] =>
      inGroup(draw(toChart('year,n\n2020,1\n2021,2\n2026,3', { kind: 'line' }, more)), 'marks')
        .filter((mark) => classesOf(mark).includes('run'))
        .flatMap(toPoints)
        .map(([x]) => x);
    expect(xs({ direction: 'rtl' })).toEqual(xs({}));
    const mirrored = xs({ direction: 'rtl', mirrorTime: true });
    expect(mirrored).toEqual(mirrored.toSorted((a, b) => b - a));
  });

  it('keeps time true to scale, and breaks a line where a value is missing', () => {
    const marks = inGroup(
      draw(toChart('year,n\n2020,1\n2021,2\n2022,\n2024,3\n2026,3', { kind: 'line' })),
      'marks',
    );
    const runs = marks.filter((mark) => classesOf(mark).includes('run')).map(toPoints);
    expect(runs.map(({ length }) => length)).toEqual([2, 2]);
    const [[a, b] = [], [c, d] = []] = runs.map((run) => run.map(([x]) => x));
    expect(((d ?? 0) - (c ?? 0)) / ((b ?? 0) - (a ?? 0))).toBeCloseTo(2, 1);
  });

  it('draws the stretch to a point as firmly as the point stands', () => {
    const marks = inGroup(
      draw(
        toChart('year,n,status\n2020,1,confirmed\n2021,2,claimed\n2022,3,claimed\n2023,4,disputed', {
          kind: 'line',
        }),
      ),
      'marks',
    );
    const runs = marks.flatMap((mark) => walk([mark])).filter((each) => classesOf(each).includes('run'));
    expect(runs.map((run) => [classesOf(run).join(' '), toPoints(run).length])).toEqual([
      ['run claimed', 3],
      ['run disputed', 2],
    ]);
  });

  it('draws steps level and upright', () => {
    const [run] = inGroup(draw(toChart('year,n\n2020,1\n2021,2\n2022,0', { kind: 'step' })), 'marks').filter(
      (mark) => classesOf(mark).includes('run'),
    );
    expect(run?.properties.d).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+$/);
  });

  it('writes at the end of each line what it is, and no key', () => {
    const texts = textsOf(draw(toChart('year,Seoul,Kyiv\n2024,1,2\n2025,3,5', { kind: 'line' })));
    expect(texts).toContain('Seoul');
    expect(texts).toContain('Kyiv');
  });

  it('shows sources of dates under the stretch that they are for', () => {
    const links = inGroup(
      draw(toChart('year,n,cite\n2020,1,s1\n2021,2,s1\n2026,3,s2', { kind: 'line' })),
      'cites',
    );
    expect(links.map(({ properties }) => properties.href)).toEqual(['#source-1', '#source-2']);
    expect(links.map(({ properties }) => properties.ariaLabel)).toEqual([
      'Source 1: The Pond Post',
      'Source 2: The Pond Post',
    ]);
  });

  it('puts those who measured the same on rows below each other', () => {
    const content = draw(
      toChart('drill,km,low,high,by\nMarch,350,,,Tokyo\nMarch,300,290,310,Seoul', { kind: 'dot' }),
    );
    const texts = textsOf(content);
    for (const text of ['March', 'Tokyo', 'Seoul', '350', '300', '290–310']) expect(texts).toContain(text);
    expect(inGroup(content, 'marks').flatMap(toDots)).toHaveLength(2);
  });

  it('draws columns over time, and rows where columns would be too thin', () => {
    const axis = (text: string): string[] =>
      drawChart(toChart(text), figureWidths.narrow, measure).plots.map((plot) => plot.axis);
    expect(axis('year,n\n2024,1\n2025,2')).toEqual(['y']);
    expect(axis('day,n\n2020-01-01,1\n2020-01-02,1\n2026-01-01,2')).toEqual(['x']);
    expect(axis('year,n,by\n2024,1,A\n2024,2,B')).toEqual(['x']);
  });

  it('draws groups over time as columns side by side, in the order of time, and rows where they would be too thin', () => {
    const grouped = (text: string, width: FigureWidth = figureWidths.narrow): ChartDrawing =>
      drawChart(toChart(text, { kind: 'grouped-bar' }), width, measure);
    const axis = (text: string, width?: FigureWidth): string[] =>
      grouped(text, width).plots.map((plot) => plot.axis);
    expect(axis('year,a,b\n2024,1,3\n2025,2,4')).toEqual(['y']);
    expect(axis('who,a,b\nx,1,3\ny,2,4')).toEqual(['x']);
    const years = Array.from({ length: 15 }, (_, at) => `${String(2000 + at)},1,2,3`).join('\n');
    expect(axis(`year,a,b,c\n${years}`)).toEqual(['x']);
    expect(axis(`year,a,b,c\n${years}`, figureWidths.wide)).toEqual(['y']);
    // Six tones could not be told apart; the names of rows can.
    expect(axis('year,a,b,c,d,e,f\n2024,1,2,3,4,5,6')).toEqual(['x']);

    const { content } = grouped('year,a,b\n2026,5,\n2024,1,3\n2025,2,4', figureWidths.text);
    const boxes = inGroup(content, 'marks').filter((mark) => classesOf(mark).includes('bar'));
    const lefts = boxes.map((bar) => toBarBox(bar).left);
    expect(boxes.map((bar) => classesOf(bar)[1])).toEqual(
      [1, 1, 2, 1, 2].map((tone) => `tone-${String(tone)}`),
    );
    // The row of 2026 stands first in the file and last in time; what is missing in it leaves a gap.
    const [first = 0, ...others] = lefts;
    expect(others).toEqual(others.toSorted((a, b) => a - b));
    expect(Math.max(...others)).toBeLessThan(first);
    expect(textsOf(content)).toEqual(expect.arrayContaining(['a', 'b', '2024', '2025', '2026', '5', '4']));
  });

  it('puts parts on each other, and gives no sum where one is missing', () => {
    const texts = textsOf(draw(toChart('a,b,c\nwhole,10,20\npart,10,', { kind: 'stacked-bar' })));
    expect(texts).toContain('30');
    expect(texts).toContain('no figure');
  });

  it('draws a slope from one side to the other', () => {
    const content = draw(toChart('a,2021,2026\nx,1,5\ny,4,', { kind: 'slope' }));
    expect(inGroup(content, 'marks').flatMap(toDots)).toHaveLength(3);
    expect(textsOf(content).slice(0, 2)).toEqual(['2021', '2026']);
  });

  it('keeps the sources of a slope within the frame, also where a name just fits on one line', () => {
    for (let letters = 1; letters <= 24; letters += 1) {
      const name = `Upper ${'b'.repeat(letters)}`;
      const chart = toChart(`Bridge,2024,2026\n${name},150,260\nOld ford,90,60`, { kind: 'slope' });
      for (const width of Object.values(figureWidths)) {
        const targets = walk(drawChart(chart, width, measureText).content).filter(
          ({ tagName }) => tagName === 'rect',
        );
        expect(targets.length).toBeGreaterThan(0);
        for (const { properties } of targets) {
          expect(Number(properties.x) + Number(properties.width), name).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it('draws a scorecard with the statuses of the edition and the words of the editor', () => {
    for (const width of ['wide', 'narrow'] as const) {
      const content = draw(
        toChart('goal,Seoul,UN\nGlider,claimed,Not seen\nSatellite,,confirmed', { kind: 'scorecard' }),
        width,
      );
      const texts = textsOf(content);
      for (const text of ['Seoul', 'UN', 'Claimed', 'Not seen', 'Confirmed']) expect(texts).toContain(text);
      expect(inGroup(content, 'marks')).toHaveLength(2);
    }
  });

  it('gives small multiples one scale', () => {
    const { plots } = drawChart(
      toChart('year,n,country\n2024,1,CN\n2025,9,CN\n2024,100,RU\n2025,2,RU', {
        kind: 'line',
        multiples: 'country',
      }),
      figureWidths.wide,
      measure,
    );
    expect(plots.map(({ domain }) => domain)).toEqual([
      [0, 100],
      [0, 100],
    ]);
    const lengths = plots.map(({ range }) => range[0] - range[1]);
    expect(lengths[0]).toBe(lengths[1]);
  });

  it('never cuts a word of a label that fits on lines', () => {
    const label = 'Handed over by munitions workers at the plenum that closed the year';
    const lines = textsOf(draw(toChart(`a,b\n${label},1`), 'wide'));
    expect(lines.slice(0, -2).join(' ')).toBe(label);
  });

  it('costs 2.5 kB at most for twelve bars in three widths', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `Deliveries of the ${String(at + 1)}th month,${String((at * 37) % 101)},s${String(at + 1)}`,
    );
    const chart = toChart(`what,n,cite\n${rows.join('\n')}`);
    const html = Object.values(figureWidths)
      .map((width) => print(drawChart(chart, width, measure).content))
      .join('');
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(2500);
  });
});

describe('tabulateChart', () => {
  it('holds what is drawn, with all digits, and sources apart', () => {
    const { columns, rows } = tabulateChart(
      toChart(
        'drill,km,low,by,status,cite\nMarch,1200.50,300,Tokyo,claimed,s2\nMay,,,,,'.replace('drill', 'Drill'),
        {
          kind: 'dot',
        },
      ),
    );
    expect(columns).toEqual(['Drill', 'km', 'Low', 'Measured by', 'Status']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['March', '1,200.50', '300', 'Tokyo', 'Claimed'],
      ['May', 'no figure', 'no figure', '', ''],
    ]);
    expect(rows[0]?.evidence.sources).toEqual([
      { id: 's2', number: '2', href: '#source-2', name: 'Source 2: The Pond Post' },
    ]);
  });
});

describe('describeChart', () => {
  it.each<[string, string, Partial<ChartOptions>]>([
    ['4 values from 30 (Parade) to 250 (Plan); 1 missing.', launchers, {}],
    ['No values are known.', 'a,b\nx,', { values: ['b'] }],
    ['One value is known: 3 km (x).', 'a,b,unit\nx,3,km', {}],
    [
      'n: 1 in 2020, 2 in Feb 2026; the highest is 9 in 2024.',
      'year,n\n2020,1\n2026-02,2\n2024,9',
      { kind: 'line' },
    ],
    [
      'From 2021 to 2026, 1 rise, 1 fall and 1 stay.',
      'a,2021,2026\nx,1,2\ny,2,1\nz,1,1\nw,,1',
      { kind: 'slope' },
    ],
    [
      '2 rows for 2 parties: 1 confirmed, 1 claimed.',
      'g,A,B\nx,claimed,\ny,confirmed,Seen',
      { kind: 'scorecard' },
    ],
    ['2 values from 12% (x) to 40% (y).', 'a,b\nx,12 %\ny,40 %', {}],
  ])('says: %s', (sentence, text, options) => {
    expect(describeChart(toChart(text, options))).toBe(sentence);
  });

  describe('of a range without a value', () => {
    const spots = (text: string, more: Partial<Chart> = {}): string[] =>
      inGroup(draw(toChart(text, { kind: 'dot' }, more)), 'marks').map((spot) => print([spot]));
    const open = 'a,b,low,high\nFrom,,2,\nTo,,,6\nBoth,,2,6\nOne,,4,4\nValue,5,2,';

    it('cuts off the ends that are known, and points an arrow where there is none', () => {
      expect(spots(open)).toMatchInlineSnapshot(`
        [
          "<g class="spot"><path d="M227.1 12L246.1 12" class="run"></path><path d="M227.1 7V17" class="range end"></path><path d="M242.1 7L247.1 12L242.1 17" class="range onward"></path></g>",
          "<g class="spot"><path d="M538.8 38L519.8 38" class="run"></path><path d="M538.8 33V43" class="range end"></path><path d="M523.8 33L518.8 38L523.8 43" class="range onward"></path></g>",
          "<g class="spot"><path d="M227.1 64L538.8 64" class="run"></path><path d="M227.1 59V69" class="range end"></path><path d="M538.8 59V69" class="range end"></path></g>",
          "<g class="spot"><path d="M383 85V95" class="range end"></path></g>",
          "<g class="spot"><path d="M227.1 121H460.9" class="range"></path><circle cx="460.9" cy="121" r="5" class="disc"></circle></g>",
        ]
      `);
    });

    it('points the other way where the chart is mirrored', () => {
      const tips = (direction: 'ltr' | 'rtl'): number[] =>
        inGroup(draw(toChart(open, { kind: 'dot' }, { direction })), 'marks').flatMap((spot) => {
          const parts = walk([spot]);
          const [end] = parts.filter((part) => classesOf(part).includes('end')).map(toPoints);
          const [head] = parts.filter((part) => classesOf(part).includes('onward')).map(toPoints);
          return end && head ? [Math.round((head[1]?.[0] ?? NaN) - (end[0]?.[0] ?? NaN))] : [];
        });
      expect(tips('ltr')).toEqual([20, -20]);
      expect(tips('rtl')).toEqual([-20, 20]);
    });

    it('says its status by its stroke', () => {
      expect(
        inGroup(
          draw(
            toChart('a,b,low,status\nx,,2,claimed\ny,,3,assessed\nz,,4,disputed', {
              kind: 'dot',
              values: ['b'],
            }),
          ),
          'marks',
        ).map((spot) =>
          spot.children.flatMap((part) => (part.type === 'element' ? [classesOf(part).join(' ')] : [])),
        ),
      ).toEqual([
        ['run claimed', 'range end', 'range onward'],
        ['run assessed', 'range end', 'range onward'],
        ['run disputed', 'gap', 'range end', 'range onward'],
      ]);
    });

    it.each([
      ['1 known only as ranges, the first from 2 (x).', 'a,b,low\nx,,2'],
      ['2 known only as ranges, the first 2–3 km (x).', 'a,b,low,high,unit\nx,,2,3,km\ny,,,6,km'],
      [
        'One value is known: 5 (x). 1 known only as ranges, the first up to 6 (y).',
        'a,b,low,high\nx,5,,\ny,,,6',
      ],
      [
        '2 values from 5 (x) to 7 (z); 1 missing. 1 known only as ranges, the first up to 6 (y).',
        'a,b,high\nx,5,\ny,,6\nz,7,\nw,,',
      ],
    ])('is said to those who do not see it: %s', (sentence, text) => {
      expect(describeChart(toChart(text, { kind: 'dot' }))).toBe(sentence);
    });

    it('is said so in English', () => {
      expect(
        describeChart(
          toChart(open, { kind: 'dot' }, { words: { ...en.charts, status: en.evidence.statuses } }),
        ),
      ).toBe('One value is known: 5 (Value). 4 ranges are known, the first 2 or more (From).');
    });

    it('is said in words beside it, and is in the table', () => {
      const chart = toChart(open, { kind: 'dot' });
      expect(textsOf(draw(chart))).toEqual(expect.arrayContaining(['from 2', 'up to 6', '2–6', '4–4']));
      expect(tabulateChart(chart).rows.map(({ cells }) => cells)).toEqual([
        ['From', 'no figure', '2', 'no figure'],
        ['To', 'no figure', 'no figure', '6'],
        ['Both', 'no figure', '2', '6'],
        ['One', 'no figure', '4', '4'],
        ['Value', '5', '2', 'no figure'],
      ]);
    });
  });
});
