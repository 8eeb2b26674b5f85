import type { Gap } from './timeline.ts';

/** A stretch of time in days since 1970, in UTC; of a day or a moment both ends are one. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const msPerDay = 86_400_000;
const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days since 1970 of a month's first day; months are counted from zero and may run over. */
const monthStart = (year: number, month: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / msPerDay;
};

/**
 * When something happened, as exactly as it is written: a year or a month is the whole of it, a day its noon.
 * @throws RangeError for what is not a date
 */
export const toTimeSpan = (date: string): TimeSpan => {
  const fault = new RangeError(`"${date}" is no date: write YYYY, YYYY-MM, YYYY-MM-DD or a moment.`);
  const [, year, month, day] = written.exec(date) ?? [];
  if (year === undefined) {
    const moment = /^\d{4}-\d{2}-\d{2}T/.test(date) ? Date.parse(date) / msPerDay : Number.NaN;
    if (Number.isNaN(moment)) throw fault;
    return { from: moment, to: moment };
  }
  if (month === undefined) return { from: monthStart(Number(year), 0), to: monthStart(Number(year) + 1, 0) };
  if (Number(month) < 1 || Number(month) > 12) throw fault;
  const from = monthStart(Number(year), Number(month) - 1);
  const to = monthStart(Number(year), Number(month));
  if (day === undefined) return { from, to };
  const noon = from + Number(day) - 0.5;
  if (noon < from || noon > to) throw fault;
  return { from: noon, to: noon };
};

/** How long it is from one time to a later one, in the calendar: years and months, or else days. */
export const toGap = (from: number, to: number): Gap => {
  const [start, end] = [new Date(from * msPerDay), new Date(to * msPerDay)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 +
    end.getUTCMonth() -
    start.getUTCMonth() -
    (end.getUTCDate() < start.getUTCDate() ? 1 : 0);
  return months > 0
    ? { years: Math.floor(months / 12), months: months % 12, days: 0 }
    : { years: 0, months: 0, days: Math.max(0, Math.round(to - from)) };
};
