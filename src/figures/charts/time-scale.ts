import { readDate, toInstant, toPlace, type Moment } from './read-date.ts';
import type { ChartMark } from './chart.ts';

/** First and last instant of a scale of time in milliseconds. */
export type TimeDomain = readonly [number, number];

const day = 86_400_000;

/** From the first to the last date; a single one is in the middle of its year. */
export const toTimeDomain = (marks: readonly ChartMark[]): TimeDomain => {
  const places = marks.flatMap(({ time }) => (time ? [toPlace(time)] : []));
  if (places.length === 0) return [0, day];
  const [start, end] = [Math.min(...places), Math.max(...places)];
  return start === end ? [start - 183 * day, end + 183 * day] : [start, end];
};

/** A date on the axis. */
export interface TimeTick {
  readonly place: number;
  readonly text: string;
}

/** Steps between ticks in months, then in days. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const daySteps = [1, 2, 7, 14];

const toMoments = (
  [start, end]: TimeDomain,
  step: number,
  unit: 'month' | 'day',
  precision: Moment['precision'],
): Moment[] => {
  const found: Moment[] = [];
  if (unit === 'day') {
    for (let at = Math.floor(start / day) * day; at <= end && found.length < 60; at += step * day) {
      const moment = readDate(new Date(at).toISOString().slice(0, 10));
      if (moment) found.push(moment);
    }
    return found;
  }
  const year = new Date(start).getUTCFullYear();
  const first = Math.floor((year * 12) / step) * step;
  for (
    let month = first;
    toInstant(Math.floor(month / 12), (month % 12) + 1) <= end && found.length < 3000;
    month += step
  ) {
    const moment = { precision, year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 };
    found.push(moment);
  }
  return found;
};

/**
 * Ticks that leave room for their words, as many as that allows.
 * @param precision of the finest date in the data: nothing finer is on the axis
 * @param most how many there may be
 * @param isRoomy whether the words of two neighbours stand clear of each other
 */
export const toTimeTicks = (
  domain: TimeDomain,
  precision: Moment['precision'],
  write: (moment: Moment) => string,
  most: number,
  isRoomy: (first: TimeTick, second: TimeTick) => boolean,
): TimeTick[] => {
  const steps: [number, 'month' | 'day', Moment['precision']][] = [
    ...(precision === 'day' ? daySteps.map((step): [number, 'day', 'day'] => [step, 'day', 'day']) : []),
    ...monthSteps
      .filter((step) => precision !== 'year' || step >= 12)
      .map((step): [number, 'month', Moment['precision']] => [step, 'month', step < 12 ? 'month' : 'year']),
  ];
  let last: TimeTick[] = [];
  for (const [step, unit, named] of steps) {
    if ((domain[1] - domain[0]) / (step * day * (unit === 'day' ? 1 : 30)) > most * 3) continue;
    const ticks = toMoments(domain, step, unit, named)
      .map((moment) => ({
        // A year of data is placed in its middle; where data are finer, the tick marks the year's first day.
        place:
          unit === 'month' && precision === 'year'
            ? toPlace(moment)
            : unit === 'day'
              ? toPlace(moment)
              : toInstant(moment.year, moment.month),
        text: write(moment),
      }))
      .filter(({ place }) => place >= domain[0] && place <= domain[1]);
    if (ticks.length === 0) break;
    last = ticks;
    if (ticks.length <= most && ticks.every((tick, at) => at === 0 || isRoomy(ticks[at - 1] ?? tick, tick)))
      return ticks;
  }
  return last.slice(0, 1);
};
