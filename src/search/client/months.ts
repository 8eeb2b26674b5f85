import type { Counts } from './facets.ts';

/** Whether a text names a month as the address does: "2026-02". */
export const isMonth = (text: string): text is string => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** Months between two, both included; an open end takes all there are on its side. */
export const selectMonths = (
  months: readonly string[],
  from: string | undefined,
  to: string | undefined,
): readonly string[] =>
  months.filter((month) => (from === undefined || month >= from) && (to === undefined || month <= to));

/** A bar of the histogram. */
export interface Bar {
  /** First and last month of the bar; the same for a month, January and December for a year. */
  readonly from: string;
  readonly to: string;
  /** "2026" for a year, "2026-02" for a month. */
  readonly label: string;
  readonly total: number;
}

/** Most months drawn one by one; a longer time is drawn by years. */
const maxMonthBars = 36;

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  // Months count from 0 there, so that the number names the month that follows.
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
};

const listMonths = (first: string, last: string): string[] => {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
};

/**
 * The bars of a histogram over the months asked for: by month if they are few, else by year. Months without
 * a story are bars of nothing, so that time runs evenly.
 * @param counts stories of each month, without regard to the range
 */
export const toBars = (counts: Counts, from: string | undefined, to: string | undefined): readonly Bar[] => {
  const present = selectMonths(Object.keys(counts).toSorted(), from, to);
  const [first, last] = [present[0], present.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = listMonths(first, last);
  if (months.length <= maxMonthBars) {
    return months.map((month) => ({ from: month, to: month, label: month, total: counts[month] ?? 0 }));
  }
  return [...Map.groupBy(months, (month) => month.slice(0, 4))].map(([year, members]) => ({
    from: `${year}-01`,
    to: `${year}-12`,
    label: year,
    total: members.reduce((sum, month) => sum + (counts[month] ?? 0), 0),
  }));
};
