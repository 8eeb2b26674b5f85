import type { Edition } from './edition.ts';

/**
 * Dates for people. Every function is told the zone or takes it from the edition: the same build must print the same
 * day everywhere.
 */

/** What of an edition decides how a moment is written. */
type Place = Pick<Edition, 'dialect' | 'zone'>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using one does, so each is made once. */
const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
};

/** French counts the first of a month as a first, which Intl does not: "1 mai 2026" → "1er mai 2026". */
export const countFirst = (day: string, dialect: string): string =>
  dialect.startsWith('fr') ? day.replace(/^1(?= )/, '1er') : day;

/** "19 February 2026" */
export const formatDay = (at: Date, { dialect, zone }: Place): string =>
  countFirst(formatter(dialect, { dateStyle: 'long', timeZone: zone }).format(at), dialect);

/** "19 February 2026, 12:00 UTC"; hours stay in front of their zone where a text runs from right to left. */
export const formatMoment = (
  at: Date,
  edition: Place & { readonly text: Pick<Edition['text'], 'punctuation' | 'isolate'> },
): string =>
  `${formatDay(at, edition)}${edition.text.punctuation.beforeTime}${edition.text.isolate(
    formatter(edition.dialect, {
      hour: '2-digit',
      minute: '2-digit',
      // The hours of the day, whatever clock a language has: zones are named beside them.
      hourCycle: 'h23',
      timeZone: edition.zone,
      timeZoneName: 'short',
    }).format(at),
  )}`;

/** Days of moments, by zone: the same moment is asked for by every page that lists its story. */
const days = new Map<string, Map<number, string>>();

/** "2026-02-19" in the zone given (ISO 8601 calendar day). */
export const toDay = (at: Date, zone: string): string => {
  const known = days.get(zone) ?? new Map<number, string>();
  days.set(zone, known);
  const day = known.get(at.getTime()) ?? findDay(at, zone);
  known.set(at.getTime(), day);
  return day;
};

const findDay = (at: Date, zone: string): string => {
  // Of four digits, as nearly every year: a tenth of the time.
  const iso = zone === 'UTC' ? at.toISOString() : '';
  if (/^\d{4}-/.test(iso)) return iso.slice(0, 10);
  const parts = formatter('en-u-ca-iso8601', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: zone,
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};

/** Year of a moment in the zone given. */
export const yearOf = (at: Date, zone: string): number => Number(toDay(at, zone).slice(0, 4));

/** A calendar day ("2026-02-19") as the moment it begins in UTC, for printing it with zone UTC. */
export const dayToDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** "19 February 2026" for a calendar day, which has no zone. */
export const formatCalendarDay = (day: string, { dialect }: Pick<Edition, 'dialect'>): string =>
  formatDay(dayToDate(day), { dialect, zone: 'UTC' });

/** "19 February 2026", "February 2026" or "2026" for a date as far as it is known ("2026-02"). */
export const formatKnownDate = (date: string, edition: Pick<Edition, 'dialect'>): string => {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return formatCalendarDay(date, edition);
  if (month === undefined)
    return formatter(edition.dialect, { year: 'numeric', timeZone: 'UTC' }).format(
      dayToDate(`${year}-01-01`),
    );
  return formatter(edition.dialect, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    dayToDate(`${date}-01`),
  );
};

/** "Feb" for a month ("2026-02"). */
export const formatMonthName = (month: string, { dialect }: Pick<Edition, 'dialect'>): string =>
  formatter(dialect, { month: 'short', timeZone: 'UTC' }).format(dayToDate(`${month}-01`));
