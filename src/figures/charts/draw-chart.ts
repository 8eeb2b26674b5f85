import type { Element } from 'hast';
import { type Drawing, type FigureWidth, figureWidths, type Measure, shape } from '../drawing.ts';
import { drawBarChart } from './bar-chart.ts';
import type { ChartMark } from './chart.ts';
import { canStand, drawColumnChart } from './column-chart.ts';
import { drawDotPlot } from './dot-plot.ts';
import { joinPaths } from './join-paths.ts';
import { drawLineChart } from './line-chart.ts';
import type { Chart, Panel, PanelDrawing, Plot } from './panel.ts';
import { lineHeight, toPen } from './pen.ts';
import { drawScorecard } from './scorecard.ts';
import { drawSlopeChart } from './slope-chart.ts';
import { readDate, toDateWriter } from './read-date.ts';
import { wrapLabel } from './wrap-label.ts';
import { toValueWriter } from './write-values.ts';

/** A chart as it is drawn, with the scale of each of its panels. */
export interface ChartDrawing extends Drawing {
  readonly plots: readonly Plot[];
}

/** Between small multiples in pixels. */
const gap = 24;

/** How many small multiples stand side by side. */
const toPanelsAcross = ({ kind, series, panels }: Chart, width: FigureWidth): number => {
  const isSlim = (kind === 'line' || kind === 'step') && series.length === 1;
  const across = {
    [figureWidths.wide]: isSlim ? 4 : 3,
    [figureWidths.text]: isSlim ? 3 : 2,
    [figureWidths.narrow]: isSlim ? 2 : 1,
  }[width];
  const most = kind === 'scorecard' ? 1 : kind === 'slope' ? Math.min(across, 2) : across;
  // Four are two and two rather than three and one.
  return Math.ceil(panels.length / Math.ceil(panels.length / most));
};

/** Whether the chart runs along time rather than from name to name. */
const isOverTime = ({ kind, series }: Chart, isUpright: boolean): boolean =>
  kind === 'line' ||
  kind === 'step' ||
  isUpright ||
  (kind === 'slope' && series.every((each) => readDate(each) !== undefined));

const toDrawer = ({ kind }: Chart, isUpright: boolean): ((panel: Panel) => PanelDrawing) => {
  if (isUpright) return drawColumnChart;
  if (kind === 'line' || kind === 'step') return drawLineChart;
  if (kind === 'dot') return drawDotPlot;
  if (kind === 'slope') return drawSlopeChart;
  return kind === 'scorecard' ? drawScorecard : drawBarChart;
};

/** Panels in rows below each other, each row as tall as its tallest panel. */
const drawPanels = (
  panels: readonly { readonly name: string; readonly marks: readonly ChartMark[] }[],
  across: number,
  base: Omit<Panel, 'marks' | 'left' | 'top'>,
  draw: (panel: Panel) => PanelDrawing,
): PanelDrawing & { readonly plots: readonly Plot[] } => {
  const { pen, width } = base;
  const drawn: PanelDrawing[] = [];
  const titles: Element[] = [];
  let top = 0;
  for (let at = 0; at < panels.length; at += across) {
    const row = panels.slice(at, at + across).map((panel, column) => ({
      ...panel,
      left: column * (width + gap),
      lines: wrapLabel(panel.name, width, 2, (text) => pen.measure(text, 'strong')),
    }));
    const heading = Math.max(...row.map(({ lines }) => lines.length)) * lineHeight;
    const start = top + (heading > 0 ? heading + 6 : 0);
    let bottom = start;
    for (const { marks, left, lines } of row) {
      for (const [line, text] of lines.entries()) {
        titles.push(pen.text(text, left, top + (line + 0.5) * lineHeight, 'start', 'strong'));
      }
      const drawing = draw({ ...base, marks, left, top: start });
      drawn.push(drawing);
      bottom = Math.max(bottom, start + drawing.height);
    }
    top = bottom + (at + across < panels.length ? gap : 0);
  }
  return {
    height: top,
    ground: drawn.flatMap(({ ground }) => ground),
    marks: drawn.flatMap(({ marks }) => marks),
    words: [...titles, ...drawn.flatMap(({ words }) => words)],
    links: drawn.flatMap(({ links }) => links),
    plot: undefined,
    plots: drawn.flatMap(({ plot }) => plot ?? []),
  };
};

const toBreadth = (
  chart: Chart,
  width: FigureWidth,
): { readonly across: number; readonly breadth: number } => {
  const across = toPanelsAcross(chart, width);
  return { across, breadth: (width - gap * (across - 1)) / across };
};

/** Whether the bars of a chart stand up at a width, as they do over time where there is room. */
export const areColumns = (chart: Chart, width: FigureWidth): boolean =>
  canStand(chart, toBreadth(chart, width).breadth);

/**
 * Draws a chart for a width: one image, which the element with the given id names, followed by the numbers of its
 * sources as links.
 */
export const drawChart = (chart: Chart, width: FigureWidth, measure: Measure): ChartDrawing => {
  const { across, breadth } = toBreadth(chart, width);
  const isUpright = canStand(chart, breadth);
  const isMirrored = chart.direction === 'rtl' && (chart.mirrorTime || !isOverTime(chart, isUpright));
  const hasStatuses = chart.marks.some(({ evidence }) => evidence.status !== undefined);
  const pen = toPen(width, isMirrored, chart.direction, measure, hasStatuses);
  const writer = toValueWriter(chart, chart.locale, chart.words, (text) => pen.measure(text, 'strong'));
  const panels = chart.panels.map((name) => ({
    name,
    marks: chart.marks.filter(({ panel }) => panel === name),
  }));
  const base = {
    chart,
    pen,
    writer,
    writeDate: toDateWriter(chart.locale),
    width: breadth,
    fellows: panels.map(({ marks }) => marks),
  };
  const { height, ground, marks, words, links, plots } = drawPanels(
    panels,
    across,
    base,
    toDrawer(chart, isUpright),
  );
  return {
    width,
    height: Math.ceil(height),
    plots,
    content: [
      shape('g', { role: 'img', ariaLabelledBy: [chart.titleId] }, [
        shape('g', {}, joinPaths(ground)),
        shape('g', { className: ['marks'] }, marks),
        shape('g', {}, words),
      ]),
      shape('g', { className: ['cites'] }, links),
    ],
  };
};
