import type { Element } from 'hast';
import type { Box } from '../drawing.ts';
import { toTicks, toRound, toShare, type Domain } from './number-scale.ts';
import type { Panel } from './panel.ts';
import type { Pen } from './pen.ts';
import { placeLabels } from './place-labels.ts';
import { type TimeDomain, toTimeTicks } from './time-scale.ts';
import type { ChartMark } from './chart.ts';

/** Room below the base line for the words of the axis in pixels. */
export const timeAxisHeight = 24;

/** An axis of numbers at the side: its round domain, its ticks in words, and the room that these take. */
export interface NumberAxis {
  readonly domain: Domain;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Room at the side; 0 where the words are too wide and sit on their lines. */
  readonly room: number;
  /** Room above the plot for half a line of words, or a whole one that sits on its line. */
  readonly above: number;
}

/** Wider words would leave too little for the data. */
const widest = 56;

const write = (values: readonly number[], decimals: number, { pen, writer }: Panel): string[] => {
  const texts = values.map((value) => writer.digits(value, decimals));
  if (texts.every((text) => pen.measure(text, 'note') <= widest)) return texts;
  const short = values.map((value) => writer.compact(value));
  // Shortened ticks that all read alike would say nothing.
  return new Set(short).size === short.length ? short : texts;
};

/** @param count about how many ticks */
export const toNumberAxis = (domain: Domain, count: number, panel: Panel): NumberAxis => {
  const round = toRound(domain, count);
  const { values, decimals } = toTicks(round, count);
  const texts = write(values, decimals, panel);
  const room = Math.max(0, ...texts.map((text) => panel.pen.measure(text, 'note')));
  return {
    domain: round,
    ticks: values.map((value, at) => ({ value, text: texts[at] ?? '' })),
    room: room <= widest ? room + 8 : 0,
    above: room <= widest ? 10 : 18,
  };
};

/** Lines across the plot with their numbers at the start. */
export const drawNumberAxis = (
  axis: NumberAxis,
  pen: Pen,
  plot: Box,
  left: number,
): { readonly ground: Element[]; readonly taken: readonly Box[] } => {
  const toY = (value: number): number => plot.bottom - toShare(value, axis.domain) * (plot.bottom - plot.top);
  const rise = axis.room > 0 ? 0 : -8;
  const candidates = axis.ticks.map(({ value, text }) => {
    const y = toY(value) + rise;
    const end = axis.room > 0 ? left + axis.room - 8 : left + pen.measure(text, 'note');
    return {
      label: { text, y, end },
      box: { left: end - pen.measure(text, 'note'), right: end, top: y - 8, bottom: y + 8 },
    };
  });
  const placed = placeLabels(
    candidates,
    { left: left - 1, right: pen.width, top: plot.top - axis.above, bottom: plot.bottom + 9 },
    [],
  ).filter(({ box }) => pen.width >= box.right);
  return {
    ground: [
      ...axis.ticks.map(({ value }) =>
        pen.line([plot.left, toY(value)], [plot.right, toY(value)], [value === 0 ? 'base' : 'context']),
      ),
      ...placed.map(({ label }) => pen.text(label.text, label.end, label.y, 'end', 'note')),
    ],
    taken: placed.map(({ box }) => box),
  };
};

/** The finest date among marks. */
const toPrecision = (marks: readonly ChartMark[]): 'year' | 'month' | 'day' => {
  const found = new Set(marks.map(({ time }) => time?.precision));
  return found.has('day') ? 'day' : found.has('month') ? 'month' : 'year';
};

/** Dates below the plot, with short ticks. */
export const drawTimeAxis = (
  { chart, pen, writeDate, left, width }: Panel,
  domain: TimeDomain,
  toX: (place: number) => number,
  y: number,
): Element[] => {
  const toSpan = ({ place, text }: { place: number; text: string }): [number, number] => {
    const half = pen.measure(text, 'note') / 2;
    const middle = Math.max(left + half, Math.min(left + width - half, toX(place)));
    return [middle - half, middle + half];
  };
  const most = Math.max(2, Math.floor(width / 56));
  const ticks = toTimeTicks(
    domain,
    toPrecision(chart.marks),
    writeDate,
    most,
    (first, second) => toSpan(first)[1] + 10 <= toSpan(second)[0],
  );
  return ticks.flatMap((tick) => {
    const [start, end] = toSpan(tick);
    if (end - start > width) return [];
    return [
      pen.line([toX(tick.place), y], [toX(tick.place), y + 4], ['tick']),
      pen.text(tick.text, (start + end) / 2, y + 13, 'middle', 'note'),
    ];
  });
};

/** Numbers below a plot, with short ticks on a line as long as the scale. */
export const drawLevelAxis = (
  panel: Panel,
  { values, decimals }: { readonly values: readonly number[]; readonly decimals: number },
  toX: (value: number) => number,
  y: number,
): Element[] => {
  const { pen, left, width } = panel;
  const texts = write(values, decimals, panel);
  const placed = placeLabels(
    values.map((value, at) => {
      const text = texts[at] ?? '';
      const half = pen.measure(text, 'note') / 2;
      const middle = Math.max(left + half, Math.min(left + width - half, toX(value)));
      return {
        label: { text, middle },
        box: { left: middle - half - 4, right: middle + half + 4, top: y, bottom: y + timeAxisHeight },
      };
    }),
    { left: left - 5, right: left + width + 5, top: y, bottom: y + timeAxisHeight },
    [],
  );
  const [first, last] = [values[0], values.at(-1)];
  return [
    ...(first === undefined || last === undefined
      ? []
      : [pen.line([toX(first), y], [toX(last), y], ['tick'])]),
    ...values.map((value) => pen.line([toX(value), y], [toX(value), y + 4], ['tick'])),
    ...placed.map(({ label }) => pen.text(label.text, label.middle, y + 13, 'middle', 'note')),
  ];
};
