import { iso31661 } from 'iso-3166';
import { toCountry } from '../../domain/country.ts';
import { countryCodes } from '../../schemas/country-code.ts';
import { findClosest } from '../problems/closest.ts';

const byName = new Map([...countryCodes].map((code) => [toCountry(code, 'en').name, code]));
const byAlpha3 = new Map(iso31661.map((country) => [country.alpha3, country.alpha2]));

/** The code that Unicode prefers for a region, e.g. GB for UK. */
const toPreferred = (region: string): string | undefined =>
  /^[A-Z]{2}$/.test(region) ? new Intl.Locale(`und-${region}`).region : undefined;

/** Finds the ISO 3166-1 code that an author meant by "kp", "UK", "PRK" or "North Korea". */
export const findCountryCode = (written: string): string | undefined => {
  const upper = written.trim().toUpperCase();
  return [
    upper,
    byAlpha3.get(upper),
    toPreferred(upper),
    byName.get(findClosest(written, byName.keys()) ?? ''),
  ].find((code) => code !== undefined && countryCodes.has(code));
};

/** " Did you mean …?", or how codes are written; to follow a sentence. */
export const formatCountrySuggestion = (written: string): string => {
  const code = findCountryCode(written);
  return code === undefined
    ? ' Write two capital letters, e.g. KP for North Korea.'
    : ` Did you mean "${code}" (${toCountry(code, 'en').name})?`;
};
