import type { Element } from 'hast';
import { shape, targetSize } from '../drawing.ts';
import { type ChartMark, groupBy, joinSources } from './chart.ts';
import { type CiteLinks, layoutCites } from './cite-links.ts';
import { toDomain, toShare } from './number-scale.ts';
import type { Panel, PanelDrawing } from './panel.ts';
import { lineHeight } from './pen.ts';
import { readDate } from './read-date.ts';
import { spread } from './spread.ts';
import { wrapLabel } from './wrap-label.ts';

const radius = 4;

interface Slope {
  readonly from: ChartMark | undefined;
  readonly to: ChartMark | undefined;
  readonly isMain: boolean;
  readonly values: readonly [string, string];
  readonly names: readonly string[];
  readonly cites: CiteLinks;
  /** Height of what is at the right. */
  readonly height: number;
}

const toPlotHeight = (width: number): number => (width > 700 ? 360 : width > 400 ? 300 : 240);

/** From one side to the other: a line for each label, with its value at both ends and its name at the second. */
export const drawSlopeChart = (panel: Panel): PanelDrawing => {
  const { chart, pen, writer, writeDate, left, top, width } = panel;
  const [first = '', second = ''] = chart.series;
  const all = panel.fellows.flat();
  const domain = toDomain(all, false);
  const valueRoom = Math.max(
    ...all.map((mark) => pen.measure(writer.value(mark) ?? chart.words.missing, 'strong')),
  );
  const isSlim = width < 400;
  const citeRoom = (isSlim ? 1 : 2) * targetSize;
  const nameRoom = Math.max(
    56,
    Math.min(width * (isSlim ? 0.26 : 0.3), width - 2 * valueRoom - citeRoom - 84),
  );
  const names = (label: string, isMain: boolean): string[] =>
    wrapLabel(label, nameRoom, 3, (text) => pen.measure(text, isMain ? 'strong' : 'label'));
  const slopesOf = (marks: readonly ChartMark[]): Slope[] =>
    groupBy(marks, ({ label }) => label).map(({ key, items }) => {
      const [from, to] = [
        items.find(({ series }) => series === first),
        items.find(({ series }) => series === second),
      ];
      const isMain = key === chart.subject;
      const cites = layoutCites(joinSources(items), citeRoom, pen);
      const lines = names(key, isMain);
      const print = (mark: ChartMark | undefined): string =>
        (mark && writer.value(mark)) ?? chart.words.missing;
      return {
        from,
        to,
        isMain,
        values: [print(from), print(to)],
        names: lines,
        cites,
        height: Math.max(lines.length * lineHeight + 4, cites.height, lineHeight + 4),
      };
    });
  const slopes = slopesOf(panel.marks);
  const tallest = Math.max(
    ...panel.fellows.map((marks) => slopesOf(marks).reduce((sum, { height }) => sum + height, 0)),
  );
  const plotHeight = Math.max(toPlotHeight(width), tallest);
  const plotTop = top + 28;
  const bottom = plotTop + plotHeight;
  const widestName = Math.max(
    0,
    // As each is written: a name that just fits in the one hand is broken in two in the other.
    ...all.flatMap(({ label }) => {
      const isMain = label === chart.subject;
      return names(label, isMain).map((name) => pen.measure(name, isMain ? 'strong' : 'label'));
    }),
  );
  const start = left + valueRoom + 14;
  const end = left + width - valueRoom - 8 - Math.min(widestName, nameRoom * 1.1) - citeRoom - 16;
  const toY = (value: number): number => bottom - 12 - toShare(value, domain) * (plotHeight - 24);
  const heightOf = (mark: ChartMark | undefined, other: ChartMark | undefined): number =>
    mark?.value !== undefined ? toY(mark.value) : other?.value !== undefined ? toY(other.value) : bottom;
  const lefts = spread(
    slopes.map(({ from, to }) => ({ middle: heightOf(from, to), height: lineHeight })),
    plotTop,
    bottom,
  );
  const rights = spread(
    slopes.map(({ from, to, height }) => ({ middle: heightOf(to, from), height })),
    plotTop,
    bottom,
  );
  const toHeading = (series: string, room: number): string => {
    const date = readDate(series);
    const [line = ''] = wrapLabel(date ? writeDate(date) : series, room, 1, (text) =>
      pen.measure(text, 'strong'),
    );
    return line;
  };
  const headings = [
    toHeading(first, end - radius - left - 12),
    toHeading(second, left + width - end + radius),
  ] as const;
  // The first stands over its side where that has room, else it begins where the figure does.
  const isOver = pen.measure(headings[0], 'strong') <= start + radius - left;
  const [marks, words, links, leaders]: [Element[], Element[], Element[], Element[]] = [[], [], [], []];
  for (const [at, { from, to, isMain, values, names: lines, cites }] of slopes.entries()) {
    const [a, b] = [lefts[at] ?? 0, rights[at] ?? 0];
    const parts: Element[] = [];
    if (from?.value !== undefined && to?.value !== undefined) {
      const status = to.evidence.status;
      const points = [
        [start, toY(from.value)],
        [end, toY(to.value)],
      ] as const;
      parts.push(pen.path(points, false, ['run', ...(status === undefined ? [] : [status])]));
      if (status === 'disputed') parts.push(pen.path(points, false, ['gap']));
    }
    if (from?.value !== undefined) parts.push(pen.dot(from.evidence.status, start, toY(from.value), radius));
    if (to?.value !== undefined) parts.push(pen.dot(to.evidence.status, end, toY(to.value), radius));
    if (parts.length > 0)
      marks.push(shape('g', { className: isMain ? ['spots', 'main'] : ['spots'] }, parts));
    const isThere = (mark: ChartMark | undefined): boolean => mark?.value !== undefined;
    const lead = (mark: ChartMark | undefined, x: number, y: number, away: number): void => {
      if (mark?.value === undefined || Math.abs(toY(mark.value) - y) < 5) return;
      leaders.push(pen.line([x, toY(mark.value)], [x + away, y], ['context']));
    };
    lead(from, start, a, -11);
    lead(to, end, b, 11);
    words.push(
      pen.text(values[0], start - 12, a, 'end', isThere(from) ? (isMain ? 'strong' : 'label') : 'note'),
    );
    words.push(
      pen.text(values[1], end + 12, b, 'start', isThere(to) ? (isMain ? 'strong' : 'label') : 'note'),
    );
    const x = end + 12 + valueRoom + 8;
    for (const [line, name] of lines.entries()) {
      const y = b + (line - (lines.length - 1) / 2) * lineHeight;
      words.push(pen.text(name, x, y, 'start', isMain ? 'strong' : 'label'));
    }
    links.push(
      ...cites.draw(
        x + Math.max(0, ...lines.map((name) => pen.measure(name, isMain ? 'strong' : 'label'))) + 2,
        b,
      ),
    );
  }
  return {
    height: bottom - top + 4,
    ground: [
      pen.text(headings[0], isOver ? start + radius : left, top + 10, isOver ? 'end' : 'start', 'strong'),
      pen.text(headings[1], end - radius, top + 10, 'start', 'strong'),
      pen.line([start, plotTop], [start, bottom], ['context']),
      pen.line([end, plotTop], [end, bottom], ['context']),
      ...leaders,
    ],
    marks,
    words,
    links,
    plot: { axis: 'y', domain, range: [bottom - 12, plotTop + 12] },
  };
};
