import type { Element } from 'hast';
import { drawBar } from '../charts/bar-mark.ts';
import { type ChartMark, groupBy, isSubject } from '../charts/chart.ts';
import { type Domain, toDomain, toShare } from '../charts/number-scale.ts';
import type { Chart } from '../charts/panel.ts';
import { type Pen, toPen } from '../charts/pen.ts';
import { byTime, toRuns } from '../charts/line-chart.ts';
import { drawRange, openLength, toOpenSide } from '../charts/range-mark.ts';
import { toPlace } from '../charts/read-date.ts';
import { toneOf } from '../charts/series-key.ts';
import { toReach, toStack } from '../charts/stack.ts';
import { toTimeDomain } from '../charts/time-scale.ts';
import { type Box, shape } from '../drawing.ts';
import { edge, type SmallDrawing, type SmallSize, toRadius } from './small-drawing.ts';

/** A chart, or one of several small ones in it, where it is drawn. */
interface Place {
  readonly chart: Chart;
  readonly pen: Pen;
  readonly box: Box;
  readonly marks: readonly ChartMark[];
  /** All marks of the chart: small multiples share a scale. */
  readonly all: readonly ChartMark[];
}

const widthOf = ({ box: { left, right } }: Place): number => right - left;
const heightOf = ({ box: { top, bottom } }: Place): number => bottom - top;

/** The most that a bar takes of its row, and the thickest one in pixels. */
const [shareOfRow, thickest] = [0.68, 18];

/** Rows of bars: a group of marks each; in a stack they are on each other. */
const groupBars = ({ kind }: Chart, marks: readonly ChartMark[]): readonly (readonly ChartMark[])[] =>
  kind === 'stacked-bar'
    ? groupBy(marks, ({ panel, label }) => `${panel}\n${label}`).map(({ items }) => items)
    : marks.map((mark) => [mark]);

const drawBars = (place: Place): Element[] => {
  const { chart, pen, box, marks, all } = place;
  const domain = toDomain(groupBars(chart, all).flatMap(toReach), true);
  const rows = groupBars(chart, marks);
  const stands = chart.isTimed;
  const [length, across] = stands ? [heightOf(place), widthOf(place)] : [widthOf(place), heightOf(place)];
  const times = toTimeDomain(marks);
  const labels = new Set(marks.map(({ label }) => label)).size;
  const room = across / Math.max(1, rows.length);
  const thickness = Math.min(thickest, room * shareOfRow);
  /** Of a row, from where rows begin: in the order of time and true to it, where labels are dates. */
  const toMiddle = (row: readonly ChartMark[], index: number): number => {
    const [first] = row;
    if (!stands || first?.time === undefined) return (index + 0.5) * room;
    const side =
      chart.kind === 'grouped-bar' ? chart.series.indexOf(first.series) - (chart.series.length - 1) / 2 : 0;
    const column = across / Math.max(1, labels);
    return (
      column / 2 +
      ((toPlace(first.time) - times[0]) / (times[1] - times[0])) * (across - column) +
      side * room * shareOfRow
    );
  };
  const bars = rows.flatMap((row, index) => {
    const middle = toMiddle(row, index);
    return toStack(row).map(({ mark, start, end }) => {
      const [a, b] = [
        toShare(Math.min(start, end), domain) * length,
        toShare(Math.max(start, end), domain) * length,
      ];
      const [from, to] = [middle - thickness / 2, middle + thickness / 2];
      const bar = stands
        ? { left: box.left + from, right: box.left + to, top: box.bottom - b, bottom: box.bottom - a }
        : { left: box.left + a, right: box.left + b, top: box.top + from, bottom: box.top + to };
      const isToned = chart.kind === 'stacked-bar' || (stands && chart.kind === 'grouped-bar');
      return drawBar(pen, bar, {
        status: mark.evidence.status,
        isSubject: isSubject(chart, mark),
        tone: isToned ? toneOf(chart, mark) : 0,
        lies: !stands,
        isEdged: isToned,
      });
    });
  });
  const zero = toShare(0, domain) * length;
  const base = stands
    ? pen.line([box.left, box.bottom - zero], [box.right, box.bottom - zero], ['base'])
    : pen.line([box.left + zero, box.top], [box.left + zero, box.bottom], ['base']);
  return [...bars, base];
};

const toY = (value: number, domain: Domain, { box }: Place): number =>
  box.bottom - toShare(value, domain) * (box.bottom - box.top);

const emphasise = (chart: Chart, mark: ChartMark | undefined, ...classes: string[]): string[] =>
  mark !== undefined && isSubject(chart, mark) ? [...classes, 'main'] : classes;

const drawLines = (place: Place): Element[] => {
  const { chart, pen, box, marks, all } = place;
  const domain = toDomain(all, false);
  const times = toTimeDomain(all);
  const toPoint = ({ time, value }: ChartMark): readonly [number, number] => [
    box.left + ((time ? toPlace(time) - times[0] : 0) / (times[1] - times[0])) * (box.right - box.left),
    toY(value ?? 0, domain, place),
  ];
  return [
    pen.line([box.left, box.bottom], [box.right, box.bottom], ['base']),
    ...groupBy(marks, ({ series }) => series).flatMap(({ items }) =>
      toRuns(items.toSorted(byTime)).flatMap(({ marks: run, status }) => {
        const [first] = run;
        const points = run.map(toPoint);
        const [at] = points;
        if (at === undefined) return [];
        return points.length === 1
          ? [
              shape('circle', {
                cx: pen.turn(at[0]),
                cy: at[1],
                r: 2,
                className: emphasise(chart, first, 'disc'),
              }),
            ]
          : [
              pen.path(
                points,
                chart.kind === 'step',
                emphasise(chart, first, 'run', ...(status === undefined ? [] : [status])),
              ),
            ];
      }),
    ),
  ];
};

const drawSlopes = (place: Place): Element[] => {
  const { chart, pen, box, marks, all } = place;
  const domain = toDomain(all, false);
  const [start, end] = chart.series;
  const upright = (x: number): Element => pen.line([x, box.top], [x, box.bottom], ['context']);
  return [
    upright(box.left),
    upright(box.right),
    ...groupBy(marks, ({ label }) => label).flatMap(({ items }) => {
      const [from, to] = [start, end].map((series) => items.find((mark) => mark.series === series));
      if (from?.value === undefined || to?.value === undefined) return [];
      const points = [
        [box.left, toY(from.value, domain, place)],
        [box.right, toY(to.value, domain, place)],
      ] as const;
      const { status } = to.evidence;
      return [
        pen.path(points, false, emphasise(chart, to, 'run', ...(status === undefined ? [] : [status]))),
      ];
    }),
  ];
};

const drawDots = (place: Place): Element[] => {
  const { chart, pen, box, marks, all } = place;
  const domain = toDomain(all, false);
  const room = heightOf(place) / Math.max(1, marks.length);
  const radius = toRadius(room);
  const sides = new Set(all.map(toOpenSide));
  const length = Math.min(openLength, 4 * radius, widthOf(place) / 5);
  const [before, behind] = [sides.has('below') ? length : 0, sides.has('above') ? length : 0];
  const toX = (value: number): number =>
    box.left + before + toShare(value, domain) * (widthOf(place) - before - behind);
  return marks.flatMap((mark, index) => {
    const y = box.top + (index + 0.5) * room;
    const range = drawRange(pen, mark, toX, y, length);
    const dot = mark.value === undefined ? [] : [pen.dot(mark.evidence.status, toX(mark.value), y, radius)];
    const row = pen.line([box.left, y], [box.right, y], ['context']);
    if (range.length === 0 && dot.length === 0) return [row];
    return [shape('g', isSubject(chart, mark) ? { className: ['main'] } : {}, [row, ...range, ...dot])];
  });
};

/** Letters that fill a cell of a scorecard. */
const fullWords = 40;

const drawCells = (place: Place): Element[] => {
  const { chart, pen, box, marks } = place;
  const rows = groupBy(marks, ({ label }) => label);
  const room = heightOf(place) / Math.max(1, rows.length);
  const column = widthOf(place) / Math.max(1, chart.series.length);
  const radius = toRadius(Math.min(room, column));
  return rows.flatMap(({ items }, row) =>
    items.flatMap((mark) => {
      const [x, y] = [
        box.left + (chart.series.indexOf(mark.series) + 0.5) * column,
        box.top + (row + 0.5) * room,
      ];
      if (mark.words === '') return [];
      // Words are a stroke as long as they are.
      const share = Math.min(1, Math.max(0.15, mark.words.length / fullWords));
      return mark.words === mark.evidence.status
        ? [pen.dot(mark.evidence.status, x, y, radius)]
        : [pen.line([x - column * 0.4, y], [x - column * 0.4 + column * 0.8 * share, y], ['data'])];
    }),
  );
};

const drawers: Readonly<Record<Chart['kind'], (place: Place) => Element[]>> = {
  bar: drawBars,
  'grouped-bar': drawBars,
  'stacked-bar': drawBars,
  line: drawLines,
  step: drawLines,
  slope: drawSlopes,
  dot: drawDots,
  scorecard: drawCells,
};

/** Whether the chart runs along time, which has a direction of its own. */
const isOverTime = ({ kind, isTimed }: Chart): boolean => kind === 'line' || kind === 'step' || isTimed;

/** Between small multiples, in pixels. */
const gap = 8;

/** Draws a chart for a small size: its marks on the scale that the figure has, without axes, names and numbers. */
export const drawSmallChart = (chart: Chart, { width, height }: SmallSize): SmallDrawing => {
  const isMirrored = chart.direction === 'rtl' && (!isOverTime(chart) || chart.mirrorTime);
  const hasStatuses = chart.marks.some(({ evidence }) => evidence.status !== undefined);
  const pen = toPen(width, isMirrored, chart.direction, () => 0, hasStatuses);
  const panels = groupBy(chart.marks, ({ panel }) => panel);
  const across = Math.ceil(Math.sqrt(panels.length));
  const down = Math.ceil(panels.length / Math.max(1, across));
  const [wide, tall] = [
    (width - 2 * edge - (across - 1) * gap) / Math.max(1, across),
    (height - 2 * edge - (down - 1) * gap) / Math.max(1, down),
  ];
  return {
    width,
    height,
    content: panels.flatMap(({ items }, index) => {
      const left = edge + (index % across) * (wide + gap);
      const top = edge + Math.floor(index / across) * (tall + gap);
      const box = { left, top, right: left + wide, bottom: top + tall };
      return drawers[chart.kind]({ chart, pen, box, marks: items, all: chart.marks });
    }),
  };
};
