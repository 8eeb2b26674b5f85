/** A date of the data, as exact as it was written. */
export interface Moment {
  readonly precision: 'year' | 'month' | 'day';
  readonly year: number;
  /** 1 to 12; 1 for a year. */
  readonly month: number;
  /** 1 to 31; 1 for a year or a month. */
  readonly day: number;
}

const form = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Milliseconds since 1970 at the start of a day, in universal time; months past the twelfth run on. */
export const toInstant = (year: number, month = 1, day = 1): number => Date.UTC(year, month - 1, day);

/** Reads 2026, 2026-02 or 2026-02-18; undefined for what is not a date. */
export const readDate = (text: string): Moment | undefined => {
  const match = form.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? '1'), Number(match[3] ?? '1')];
  if (month < 1 || month > 12 || day < 1 || toInstant(year, month, day) >= toInstant(year, month + 1)) {
    return undefined;
  }
  const precision = match[3] !== undefined ? 'day' : match[2] !== undefined ? 'month' : 'year';
  return { precision, year, month, day };
};

/** Where a date stands on a scale of time, in milliseconds: in the middle of the span that it names. */
export const toPlace = ({ precision, year, month, day }: Moment): number => {
  const [start, end] =
    precision === 'year'
      ? [toInstant(year), toInstant(year + 1)]
      : precision === 'month'
        ? [toInstant(year, month), toInstant(year, month + 1)]
        : [toInstant(year, month, day), toInstant(year, month, day + 1)];
  return (start + end) / 2;
};

const formats: Readonly<Record<Moment['precision'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** Makes a writer of dates in a language. */
export const toDateWriter = (locale: string): ((moment: Moment) => string) => {
  const writers = new Map<Moment['precision'], Intl.DateTimeFormat>();
  return ({ precision, year, month, day }) => {
    const writer =
      writers.get(precision) ??
      new Intl.DateTimeFormat(locale, { ...formats[precision], timeZone: 'UTC', calendar: 'gregory' });
    writers.set(precision, writer);
    return writer.format(toInstant(year, month, day));
  };
};
