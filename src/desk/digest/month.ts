import { quote } from '../problems/quote.ts';
import { UserError } from '../user-error.ts';

/** A calendar month: "2026-02". */
export type Month = `${string}-${string}`;

/**
 * Reads a month as editors write it.
 * @throws UserError if it is none
 */
export const parseMonth = (written: string): Month => {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(written)) return written as Month;
  throw new UserError(
    `${quote(written)} is not a month. Write its year and number: npm run digest -- 2026-02`,
  );
};

/** Whether a calendar day ("2026-02-19") is in a month. */
export const isInMonth = (day: string, month: Month): boolean => day.startsWith(`${month}-`);

/** "2026-02-28" for "2026-02" */
export const toLastDay = (month: Month): string => {
  const [year = '', number = ''] = month.split('-');
  // Day 0 of the next month; the years before 100 are those of setUTCFullYear alone.
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(number), 0);
  return last.toISOString().slice(0, 10);
};
