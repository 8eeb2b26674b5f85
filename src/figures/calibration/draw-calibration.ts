import type { Element } from 'hast';
import { type Pen, toPen } from '../charts/pen.ts';
import { type Drawing, type FigureWidth, type Measure } from '../drawing.ts';

/** What a calibration plot shows of a range of forecasts: shares from 0 to 1. */
export interface CalibrationMark {
  /** Mean of what was forecast. */
  readonly forecast: number;
  /** Share that came true, with the interval of that share. */
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  /** How many forecasts it stands for. */
  readonly count: number;
}

/** What a calibration plot says in the language of a page. */
export interface CalibrationWords {
  /** Names of the two scales. */
  readonly forecast: string;
  readonly observed: string;
  readonly percent: (share: number) => string;
  readonly count: (number: number) => string;
}

const ticks = [0, 0.25, 0.5, 0.75, 1] as const;
const radius = 5;
/** Room for the name of the upright scale, for the numbers below the plot and for the name of the level one. */
const rooms = { above: 28, numbers: 24, name: 18 } as const;

/** The plot is a square, so that the line on which forecasts are right runs at an angle that the eye knows. */
const toPlot = (pen: Pen, words: CalibrationWords) => {
  const start = Math.max(...ticks.map((tick) => pen.measure(words.percent(tick), 'note'))) + 10;
  const side = Math.min(pen.width - start - radius - 1, 400);
  const bottom = rooms.above + side;
  return {
    start,
    end: start + side,
    bottom,
    toX: (share: number): number => start + share * side,
    toY: (share: number): number => bottom - share * side,
  };
};

type Plot = ReturnType<typeof toPlot>;

const drawScales = (pen: Pen, { start, end, bottom, toX, toY }: Plot, words: CalibrationWords): Element[] => [
  pen.text(words.observed, 0, 9, 'start', 'note'),
  ...ticks.flatMap((tick) => [
    pen.line([start, toY(tick)], [end, toY(tick)], [tick === 0 ? 'base' : 'context']),
    pen.text(words.percent(tick), start - 8, toY(tick), 'end', 'note'),
  ]),
  // The last number would reach beyond the drawing if it stood below its tick.
  ...ticks.map((tick) =>
    pen.text(
      words.percent(tick),
      tick === 1 ? end : toX(tick),
      bottom + 13,
      tick === 1 ? 'end' : 'middle',
      'note',
    ),
  ),
  pen.text(words.forecast, end, bottom + rooms.numbers + 8, 'end', 'note'),
  // Where what was forecast is what came true.
  pen.line([toX(0), toY(0)], [toX(1), toY(1)], ['tick']),
];

const drawMark = (
  pen: Pen,
  { toX, toY }: Plot,
  mark: CalibrationMark,
  words: CalibrationWords,
): Element[] => {
  const [x, y] = [toX(mark.forecast), toY(mark.observed)];
  const isLast = mark.forecast > 0.9;
  const [side, anchor] = isLast ? ([-1, 'end'] as const) : ([1, 'start'] as const);
  return [
    pen.line([x, toY(mark.low)], [x, toY(mark.high)], ['range']),
    pen.dot(undefined, x, y, radius),
    // Beside the dot, and off the line of its interval; at the edges off the edge.
    pen.text(
      words.count(mark.count),
      x + side * (radius + 3),
      y + (mark.observed > 0.5 ? 11 : -11),
      anchor,
      'note',
    ),
  ];
};

/**
 * Draws forecasts against what came true: a dot for each range, with its interval and the number of forecasts, and the
 * line on which the dots of a perfect forecaster lie.
 * @param marks lowest forecast first
 */
export const drawCalibration = (
  marks: readonly CalibrationMark[],
  width: FigureWidth,
  measure: Measure,
  words: CalibrationWords,
  direction: 'ltr' | 'rtl',
): Drawing => {
  const pen = toPen(width, direction === 'rtl', direction, measure, false);
  const plot = toPlot(pen, words);
  return {
    width,
    height: plot.bottom + rooms.numbers + rooms.name,
    content: [...drawScales(pen, plot, words), ...marks.flatMap((mark) => drawMark(pen, plot, mark, words))],
  };
};
