import { toSlug } from './address.ts';
import { keepByLocale } from './keep-by-locale.ts';

/** A country as pages show it; the name is CLDR's, never ours. */
export interface Country {
  /** ISO 3166-1 alpha-2 in capitals. */
  readonly code: string;
  readonly name: string;
  /** Piece of the address, from the English name: "north-korea". */
  readonly slug: string;
}

const regionNames = keepByLocale((language) => new Intl.DisplayNames([language], { type: 'region' }));

const nameIn = (language: string, code: string): string => {
  const name = regionNames(language).of(code);
  if (name === undefined || name === code)
    throw new RangeError(`CLDR has no name for country code "${code}".`);
  return name;
};

/**
 * Looks a country up in the Unicode CLDR (through Intl.DisplayNames).
 * @throws RangeError for a code that CLDR does not name
 */
export const toCountry = (code: string, language: string): Country => ({
  code,
  name: nameIn(language, code),
  slug: toSlug(nameIn('en', code)),
});
