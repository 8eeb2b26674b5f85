import { keepByLocale } from './keep-by-locale.ts';

/** What languages are called in a language (CLDR). */
export const languageNames = keepByLocale(
  (language) => new Intl.DisplayNames([language], { type: 'language' }),
);
