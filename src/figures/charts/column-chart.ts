import type { Element } from 'hast';
import { drawNumberAxis, timeAxisHeight, toNumberAxis } from './axis.ts';
import { isFull } from './bar-chart.ts';
import { drawBar } from './bar-mark.ts';
import { type ChartData, type ChartMark, groupBy, isSubject, joinSources } from './chart.ts';
import { type Domain, toDomain, toShare } from './number-scale.ts';
import type { Panel, PanelDrawing } from './panel.ts';
import { toPlace } from './read-date.ts';
import { handOn, toKey, toneOf } from './series-key.ts';
import { layoutBand } from './source-band.ts';
import { type Part, toReach, toStack } from './stack.ts';
import { toTimeDomain } from './time-scale.ts';
import { drawTimeAxis } from './axis.ts';

const toPlotHeight = (width: number): number =>
  width > 700 ? 300 : width > 400 ? 240 : width > 300 ? 190 : 130;

/** Widest that a column is in pixels, and the least that it may be before rows are drawn in its stead. */
const [widest, thinnest] = [56, 6];

/** Series side by side that tones can tell apart; rows have their names beside them. */
const mostBeside = 5;

/** How many columns there are at a date, and which share of its pitch they take together. */
interface Group {
  readonly count: number;
  readonly share: number;
}

const toGroup = ({ kind, series }: Pick<ChartData, 'kind' | 'series'>): Group =>
  kind === 'grouped-bar' ? { count: series.length, share: 0.8 } : { count: 1, share: 0.7 };

/** Pixels from one date to the next where they are nearest, true to the scale of time. */
const toPitch = (marks: readonly ChartMark[], width: number, count: number): number => {
  const places = [...new Set(marks.flatMap(({ time }) => (time ? [toPlace(time)] : [])))].toSorted(
    (a, b) => a - b,
  );
  const [first = 0] = places;
  const span = (places.at(-1) ?? 0) - first;
  if (span === 0) return Math.min(width, (count + 2) * widest);
  const least = Math.min(...places.slice(1).map((place, at) => place - (places[at] ?? 0)));
  // Half a column stands out at each end.
  return (width * least) / (span + least);
};

/** Whether the bars of a chart stand up over time at a width: where they can be told apart, and none is on another. */
export const canStand = (chart: ChartData, width: number): boolean => {
  const { kind, isTimed, marks } = chart;
  if (!isTimed || !kind.endsWith('bar')) return false;
  const { count, share } = toGroup(chart);
  const placeOf = ({ label, panel, series }: ChartMark): string =>
    JSON.stringify([panel, label, kind === 'grouped-bar' ? series : '']);
  const isTwice = kind !== 'stacked-bar' && new Set(marks.map(placeOf)).size < marks.length;
  const breadth = (toPitch(marks, width - 60, count) * share) / count;
  return !isTwice && count <= mostBeside && breadth - (count > 1 ? 1 : 0) >= thinnest;
};

/** A column, or a part of one, and how far its middle is from that of its date. */
interface Placed extends Part {
  readonly aside: number;
}

/** The columns of a date: parts on each other, or the series side by side, where one that is missing leaves its gap. */
const placeColumns = ({ kind, series }: ChartData, items: readonly ChartMark[], slot: number): Placed[] =>
  kind === 'grouped-bar'
    ? items.flatMap((mark) => {
        const aside = (series.indexOf(mark.series) - (series.length - 1) / 2) * slot;
        return toStack([mark]).map((part) => ({ ...part, aside }));
      })
    : toStack(items).map((part) => ({ ...part, aside: 0 }));

/** Columns over time, true to scale, from zero: one for each date, several side by side, or parts on each other. */
export const drawColumnChart = (panel: Panel): PanelDrawing => {
  const { chart, pen, writer, writeDate, left, width } = panel;
  const isStack = chart.kind === 'stacked-bar';
  const hasTones = chart.kind !== 'bar';
  const group = toGroup(chart);
  const all = panel.fellows.flatMap((marks) => groupBy(marks, ({ label }) => label));
  const columns = groupBy(panel.marks, ({ label }) => label);
  const reaches = all.flatMap(({ items }) => (isStack ? toReach(items) : items));
  const reach = toDomain(reaches, true);
  const texts = reaches.map((mark) => writer.value(mark) ?? '');
  const pitchOf = (breadth: number): number =>
    toPitch(
      all.flatMap(({ items }) => items),
      breadth,
      group.count,
    );
  const slotOf = (breadth: number): number =>
    group.count === 1 ? pitchOf(breadth) : Math.min(widest, (pitchOf(breadth) * group.share) / group.count);
  // Where each column can say its number, no axis is needed.
  const isDirect =
    !isStack &&
    texts.every((text) => pen.measure(text, 'strong') + 4 <= slotOf(width)) &&
    reaches.every(({ low, high }) => low === undefined && high === undefined);
  const axis = isDirect ? undefined : toNumberAxis(reach, width < 400 ? 3 : 5, panel);
  const domain: Domain = axis?.domain ?? reach;
  const key = hasTones ? toKey(panel) : { height: 0, elements: [] };
  const top = panel.top + key.height + (axis?.above ?? 20);
  const plotHeight = toPlotHeight(width);
  const below = isDirect && domain[0] < 0 ? 20 : 0;
  const plot = { left: left + (axis?.room ?? 0), right: left + width, top, bottom: top + plotHeight };
  const room = plot.right - plot.left;
  const pitch = pitchOf(room);
  const slot = Math.min(widest, (pitch * group.share) / group.count);
  const breadth = group.count === 1 ? slot : slot - (slot < 12 ? 1 : 2);
  const whole = slot * group.count;
  const times = toTimeDomain(all.flatMap(({ items }) => items));
  const half = Math.min(pitch, widest * 2 * group.count) / 2;
  const toX = (place: number): number =>
    plot.left + half + ((place - times[0]) / (times[1] - times[0])) * (room - 2 * half);
  const toY = (value: number): number => plot.bottom - toShare(value, domain) * plotHeight;

  const [marks, words, ticks, whiskers]: [Element[], Element[], Element[], Element[]] = [[], [], [], []];
  const names = columns.map(({ items }) => (items[0]?.time ? writeDate(items[0].time) : ''));
  const canName = names.every((name) => pen.measure(name, 'note') + 10 <= pitch);
  for (const [at, { items }] of columns.entries()) {
    const [first] = items;
    if (!first?.time) continue;
    const middle = toX(toPlace(first.time));
    for (const { mark, start, end, aside } of placeColumns(chart, items, slot)) {
      const x = middle + aside;
      const [high, low] = [toY(Math.max(start, end)), toY(Math.min(start, end))];
      const box = { left: x - breadth / 2, right: x + breadth / 2, top: high, bottom: low };
      const look = {
        status: mark.evidence.status,
        isSubject: isSubject(chart, mark),
        tone: hasTones ? toneOf(chart, mark) : 0,
        lies: false,
        isEdged: chart.kind === 'grouped-bar',
      };
      marks.push(drawBar(pen, box, look));
      const text = writer.value(mark) ?? '';
      if (isDirect) {
        words.push(
          pen.text(text, x, end < 0 ? low + 10 : high - 9, 'middle', look.isSubject ? 'strong' : 'label'),
        );
      } else if (isStack && isFull(mark) && low - high >= 18 && pen.measure(text, 'note') + 6 <= breadth) {
        words.push(pen.text(text, x, (high + low) / 2, 'middle', handOn(look.tone, look.isSubject)));
      }
      const [from, to] = [mark.low ?? mark.value, mark.high ?? mark.value];
      if (!isStack && from !== undefined && to !== undefined && from !== to) {
        whiskers.push(pen.line([x, toY(from)], [x, toY(to)], ['whisker']));
      }
    }
    if (canName) ticks.push(pen.text(names[at] ?? '', middle, plot.bottom + below + 13, 'middle', 'note'));
  }
  const numbers = axis ? drawNumberAxis(axis, pen, plot, left) : { ground: [], taken: [] };
  const band = layoutBand(
    panel,
    columns.flatMap(({ items }) =>
      items[0]?.time && items.some(({ value }) => value !== undefined)
        ? [
            {
              x: toX(toPlace(items[0].time)),
              sources: joinSources(items.filter(({ value }) => value !== undefined)),
            },
          ]
        : [],
    ),
    group.count === 1 ? breadth / 2 : whole / 2,
  );
  const bandTop = plot.bottom + below + timeAxisHeight;
  const drawnBand = band.draw(bandTop);
  return {
    height: bandTop + band.height - panel.top,
    ground: [
      ...key.elements,
      ...numbers.ground,
      ...(canName
        ? ticks
        : drawTimeAxis({ ...panel, left: plot.left, width: room }, times, toX, plot.bottom + below)),
      ...drawnBand.ground,
    ],
    marks: [...marks, ...whiskers, pen.line([plot.left, toY(0)], [plot.right, toY(0)], ['base'])],
    words,
    links: drawnBand.links,
    plot: { axis: 'y', domain, range: [plot.bottom, plot.top] },
  };
};
