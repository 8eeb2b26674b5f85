import type { Element } from 'hast';
import type { ClaimStatus } from '../../schemas/claim.ts';
import { shape } from '../drawing.ts';
import { drawNumberAxis, drawTimeAxis, timeAxisHeight, toNumberAxis } from './axis.ts';
import { type ChartMark, groupBy, isSubject, joinSources } from './chart.ts';
import { layoutCites } from './cite-links.ts';
import { toDomain, toShare } from './number-scale.ts';
import type { Panel, PanelDrawing } from './panel.ts';
import { lineHeight } from './pen.ts';
import { toPlace } from './read-date.ts';
import { layoutBand } from './source-band.ts';
import { spread } from './spread.ts';
import { toTimeDomain } from './time-scale.ts';
import { wrapLabel } from './wrap-label.ts';

type Point = readonly [number, number];

/** Heights of the plot by width of the panel in pixels. */
const toPlotHeight = (width: number): number =>
  width > 700 ? 320 : width > 400 ? 260 : width > 300 ? 200 : 140;

const radius = 3;
/** A dot that says its status is larger, and needs so much room to all sides. */
const [statusRadius, dotRoom] = [4.5, 6];
/** In the order of time. */
export const byTime = (a: ChartMark, b: ChartMark): number =>
  (a.time ? toPlace(a.time) : 0) - (b.time ? toPlace(b.time) : 0);

/** Unbroken pieces of a line: each ends where a value is missing, or where the status changes. */
export const toRuns = (
  marks: readonly ChartMark[],
): { readonly marks: readonly ChartMark[]; readonly status: ClaimStatus | undefined }[] => {
  const runs: { marks: ChartMark[]; status: ClaimStatus | undefined }[] = [];
  let before: ChartMark | undefined;
  for (const mark of marks) {
    if (mark.value === undefined) {
      before = undefined;
      continue;
    }
    const run = runs.at(-1);
    // What leads to a point stands as firmly as that point.
    if (before && run && (run.marks.length === 1 || run.status === mark.evidence.status)) {
      run.marks.push(mark);
      run.status = mark.evidence.status;
    } else runs.push({ marks: before ? [before, mark] : [mark], status: mark.evidence.status });
    before = mark;
  }
  return runs;
};

/** What stands at the end of a line: name, last value and sources. */
const setEnds = (
  panel: Panel,
  all: readonly ChartMark[],
  withCites: boolean,
): {
  readonly series: string;
  readonly names: readonly string[];
  readonly value: string | undefined;
  readonly cites: ReturnType<typeof layoutCites>;
  readonly width: number;
  readonly height: number;
  readonly last: ChartMark | undefined;
  readonly isMain: boolean;
  /** Whether the sources stand beside the value, or below it. */
  readonly isBeside: boolean;
  /** Height of the value, with the sources where they stand beside it. */
  readonly row: number;
}[] => {
  const { chart, pen, writer, width } = panel;
  const most = width * (width < 400 ? 0.34 : 0.28);
  return groupBy(all, ({ series }) => series).map(({ key, items }) => {
    const last = items.toSorted(byTime).findLast(({ value }) => value !== undefined);
    const isMain = items.every((mark) => isSubject(chart, mark));
    const hand = isMain ? 'strong' : 'label';
    const names = chart.series.length > 1 ? wrapLabel(key, most, 3, (text) => pen.measure(text, hand)) : [];
    const text = last ? writer.value(last) : chart.words.missing;
    const value = text !== undefined && pen.measure(text, 'strong') <= most ? text : undefined;
    const breadth = value === undefined ? 0 : pen.measure(value, 'strong');
    const cites = layoutCites(withCites ? joinSources(items) : [], Math.max(24, most - breadth), pen);
    const isBeside = breadth + cites.width <= most;
    const line = value === undefined ? 0 : lineHeight;
    const row = isBeside ? Math.max(line, cites.height) : line;
    return {
      series: key,
      names,
      value,
      cites,
      width: Math.max(
        ...names.map((name) => pen.measure(name, hand)),
        isBeside ? breadth + cites.width : Math.max(breadth, cites.width),
        0,
      ),
      height: names.length * lineHeight + row + (isBeside ? 0 : cites.height) + 2,
      last,
      isMain,
      isBeside,
      row,
    };
  });
};

/** Lines over time, true to scale, or steps; each says at its end what it is. */
export const drawLineChart = (panel: Panel): PanelDrawing => {
  const { chart, pen, left, top, width } = panel;
  const isStep = chart.kind === 'step';
  const all = panel.fellows.flat();
  const areAlike = panel.fellows.every((marks) =>
    marks.every(
      (mark) => JSON.stringify(mark.evidence.sources) === JSON.stringify(marks[0]?.evidence.sources),
    ),
  );
  // Where dates have sources of their own these stand below, each under its stretch.
  const withCites = areAlike || (chart.series.length > 1 && chart.seriesColumn !== undefined);
  const ends = setEnds(panel, panel.marks, withCites);
  const allEnds = panel.fellows.map((marks) => setEnds(panel, marks, withCites));
  const endRoom = Math.max(...allEnds.flat().map((end) => end.width));
  const axis = toNumberAxis(toDomain(all, false), width < 400 ? 3 : 5, panel);
  const plotHeight = Math.max(
    toPlotHeight(width),
    ...allEnds.map((fellow) => fellow.reduce((sum, { height }) => sum + height, 0)),
  );
  const plot = {
    left: left + axis.room,
    right: left + width - endRoom - (endRoom > 0 ? 14 : dotRoom),
    top: top + axis.above,
    bottom: top + axis.above + plotHeight,
  };
  const times = toTimeDomain(all);
  // A first dot must not lie on the numbers of the axis.
  const inner = { left: plot.left + dotRoom, right: plot.right };
  const toX = (place: number): number =>
    inner.left + ((place - times[0]) / (times[1] - times[0])) * (inner.right - inner.left);
  const toY = (value: number): number => plot.bottom - toShare(value, axis.domain) * plotHeight;
  const toPoint = (mark: ChartMark): Point => [
    toX(mark.time ? toPlace(mark.time) : times[0]),
    toY(mark.value ?? 0),
  ];

  const lines = groupBy(panel.marks, ({ series }) => series).map(({ items }) => items.toSorted(byTime));
  const marks: Element[] = lines.flatMap((line) => {
    const isMain = line.every((mark) => isSubject(chart, mark));
    const runs = toRuns(line);
    const there = line.filter(({ value }) => value !== undefined);
    const isSparse = there.length <= Math.max(4, (plot.right - plot.left) / 24);
    const single = new Set(runs.filter((run) => run.marks.length === 1).flatMap((run) => run.marks));
    const strokes = runs
      .filter((run) => run.marks.length > 1)
      .map((run) => {
        const points = run.marks.map(toPoint);
        const classes = [
          'run',
          ...(run.status === undefined ? [] : [run.status]),
          ...(isMain ? ['main'] : []),
        ];
        const stroke = pen.path(points, isStep, classes);
        return run.status === 'disputed'
          ? shape('g', {}, [stroke, pen.path(points, isStep, ['gap'])])
          : stroke;
      });
    const dots = there
      .filter((mark) => isSparse || single.has(mark))
      .map((mark) =>
        pen.dot(
          mark.evidence.status,
          ...toPoint(mark),
          mark.evidence.status === undefined ? radius : statusRadius,
        ),
      );
    const spots =
      dots.length === 0 ? [] : [shape('g', { className: isMain ? ['spots', 'main'] : ['spots'] }, dots)];
    return [...strokes, ...spots];
  });

  const middles = spread(
    ends.map(({ last, height }) => ({ middle: last ? toPoint(last)[1] : plot.bottom, height })),
    plot.top - axis.above,
    plot.bottom + 2,
  );
  const x = plot.right + 14;
  const words: Element[] = [];
  const links: Element[] = [];
  const leaders: Element[] = [];
  for (const [at, end] of ends.entries()) {
    const middle = middles[at] ?? 0;
    let y = middle - end.height / 2 + 1;
    const hand = end.isMain ? 'strong' : 'label';
    if (end.last) {
      const [lastX, lastY] = toPoint(end.last);
      if (Math.abs(lastY - middle) > 8 && ends.length > 1) {
        leaders.push(pen.line([lastX + radius, lastY], [x - 3, middle], ['context']));
      }
    }
    for (const name of end.names) {
      words.push(pen.text(name, x, y + lineHeight / 2, 'start', hand));
      y += lineHeight;
    }
    const breadth = end.value === undefined ? 0 : pen.measure(end.value, 'strong');
    const { isBeside, row } = end;
    if (end.value !== undefined) words.push(pen.text(end.value, x, y + row / 2, 'start', 'strong'));
    links.push(
      ...(isBeside
        ? end.cites.draw(x + breadth, y + row / 2)
        : end.cites.draw(x, y + row + end.cites.height / 2)),
    );
  }
  const band = withCites
    ? undefined
    : layoutBand(
        panel,
        panel.marks
          .filter(({ value }) => value !== undefined)
          .map((mark) => ({ x: toPoint(mark)[0], sources: mark.evidence.sources })),
        radius,
      );
  const bandTop = plot.bottom + timeAxisHeight;
  const drawnBand = band?.draw(bandTop);
  const numbers = drawNumberAxis(axis, pen, plot, left);
  return {
    height: bandTop - top + (band?.height ?? 0),
    ground: [
      ...numbers.ground,
      ...drawTimeAxis({ ...panel, left: plot.left, width: plot.right - plot.left }, times, toX, plot.bottom),
      ...leaders,
      ...whiskers(panel, toPoint, toY),
      ...(drawnBand?.ground ?? []),
    ],
    marks,
    words,
    links: [...links, ...(drawnBand?.links ?? [])],
    plot: { axis: 'y', domain: axis.domain, range: [plot.bottom, plot.top] },
  };
};

/** Upright lines from low to high at each point that has them. */
const whiskers = (
  { marks, pen }: Panel,
  toPoint: (mark: ChartMark) => Point,
  toY: (value: number) => number,
): Element[] =>
  marks.flatMap((mark) => {
    const [low, high] = [mark.low ?? mark.value, mark.high ?? mark.value];
    if (low === undefined || high === undefined || low === high) return [];
    const [x] = toPoint(mark);
    return pen.line([x, toY(low)], [x, toY(high)], ['whisker']);
  });
