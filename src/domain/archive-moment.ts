/** As archives write it into the address of a copy: 20260219101500, or 20260219101500id_ for the page as it came. */
const written = /\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:[a-z]{2}_)?\//;

/**
 * The moment of an archived copy, if its address says it, as those of the Internet Archive and of others do that
 * follow it.
 *
 * in:  "https://web.archive.org/web/20260219101500/https://example.com/"
 * out: "2026-02-19T10:15:00Z"
 * @returns undefined where the digits are no moment
 */
export const readArchiveMoment = (archived: string): string | undefined => {
  const [, year, month, day, ...time] = written.exec(archived) ?? [];
  if (year === undefined) return undefined;
  const moment = `${[year, month, day].join('-')}T${time.join(':')}Z`;
  // What is not in the calendar is moved on to a day that is.
  const parsed = new Date(moment);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 19) !== moment.slice(0, 19)
    ? undefined
    : moment;
};
