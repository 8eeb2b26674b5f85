import { z } from 'astro/zod';

/**
 * Astro reads YAML with js-yaml, which turns an unquoted timestamp into a Date; the desk reads it as the
 * text the editor wrote. Both arrive here, so both are brought to text before they are judged.
 */
const asText = (value: unknown): unknown =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;

const asDayText = (value: unknown): unknown => {
  const text = asText(value);
  return value instanceof Date && typeof text === 'string' ? text.slice(0, 10) : text;
};

/** A moment with its zone (RFC 3339), e.g. 2026-02-19T12:00:00Z. Output: a Date. */
export const moment = z
  .preprocess(
    asText,
    z.iso.datetime({
      offset: true,
      // What is not a moment must not be compared with one: see "updated" in article.ts.
      abort: true,
      error: 'Write the date, time and time zone, e.g. 2026-02-19T12:00:00Z or 2026-02-19T21:00:00+09:00.',
    }),
  )
  .transform((text) => new Date(text));

/** A calendar day (ISO 8601), e.g. 2026-02-19. Output: the same text; it has no zone. */
export const day = z.preprocess(
  asDayText,
  z.iso.date({ error: 'Write a date as year-month-day, e.g. 2026-02-19.' }),
);

/**
 * A date as far as it is known (ISO 8601): a calendar day, a month (2026-02) or a year (2026). Compared as text,
 * a month or a year comes before its days.
 */
export const knownDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)]);

/** The same as an editor writes it: YAML takes a bare year for a number. Output: text. */
export const writtenDate = z.preprocess(
  asDayText,
  z.union([knownDate, z.int().min(1000).max(9999).transform(String)], {
    error: 'Write a date as year-month-day, e.g. 2026-02-19, or only the month, 2026-02, or the year, 2026.',
  }),
);
