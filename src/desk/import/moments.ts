const written =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[-+]\d{1,2}(?::?\d{2})?)?)?$/i;

const pad = (digits: string | undefined): string => (digits ?? '0').padStart(2, '0');

/** "-4", "+0530" and "+05:30" in the one way that JavaScript reads. */
const toOffset = (zone: string): string => {
  const [, sign, hours, minutes] = /^([-+])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? zone : `${sign}${pad(hours)}:${pad(minutes)}`;
};

/**
 * A moment as archives write it, in UTC. A time without a zone is taken for UTC; a day begins at midnight.
 *
 * in:  "2014-04-22 10:00:01 -0400"       out: "2014-04-22T14:00:01Z"
 * in:  "Wed, 19 Feb 2020 12:00:00 +0000" out: "2020-02-19T12:00:00Z"
 * in:  "0000-00-00 00:00:00"             out: undefined
 */
export const toMoment = (said: string | undefined): string | undefined => {
  if (said === undefined || said.trim() === '') return undefined;
  const [, year, month, day, hour, minute, second, zone] = written.exec(said.trim()) ?? [];
  const offset = zone?.toUpperCase().replace(/^(?:UTC|GMT)$/, 'Z') ?? 'Z';
  const iso =
    year === undefined
      ? // Only what names its month is left to JavaScript: 02/03/2014 is a different day in each country.
        /[A-Za-z]{3}/.test(said)
        ? said
        : 'none'
      : `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${toOffset(offset)}`;
  const moment = new Date(
    year !== undefined || /[-+]\d{4}|\b(?:Z|GMT|UTC|[ECMP][SD]T)\b/.test(iso) ? iso : `${iso} UTC`,
  );
  return Number.isNaN(moment.getTime()) || moment.getUTCFullYear() < 1000
    ? undefined
    : moment.toISOString().replace(/\.\d+Z$/, 'Z');
};
