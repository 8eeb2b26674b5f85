import { iso31661 } from 'iso-3166';
import { z } from 'astro/zod';

/** Officially assigned ISO 3166-1 alpha-2 codes. */
export const countryCodes: ReadonlySet<string> = new Set(iso31661.map((country) => country.alpha2));

/** An ISO 3166-1 alpha-2 country code in capitals, e.g. KP. */
export const countryCode = z.string().refine((code) => countryCodes.has(code), {
  error: (issue) =>
    `"${String(issue.input)}" is not an ISO 3166-1 country code. Write two capital letters, e.g. KP for North Korea.`,
});
