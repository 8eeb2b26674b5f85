import type { Edition } from '../../domain/edition.ts';
import { type Counts, nameOf } from './facets.ts';

/** The texts that search needs in the browser; the page brings them as data. */
export type SearchTexts = Edition['text']['search']['client'];

/** Puts values into a text: "{n} stories" with n = 3. */
export const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** The dialects of text/ in which browsers would write otherwise: with the month first, or in other digits. */
const dialects: Readonly<Partial<Record<string, string>>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** The language of the page, as the formats of numbers and dates take it. */
export const readLanguage = (): string => {
  const language = document.documentElement.lang;
  return dialects[language] ?? language;
};

/** "1 story", "12 stories", by the rules of the page's language. */
export const formatArticles = (texts: SearchTexts, total: number): string => {
  const forms: Readonly<Partial<Record<string, string>>> = texts.found;
  const form = forms[new Intl.PluralRules(readLanguage()).select(total)] ?? texts.found.other;
  return fill(form, { n: total.toLocaleString(readLanguage()) });
};

/** Words as they were typed: "“geese” or “ganders”". */
const listWords = (words: readonly string[]): string =>
  new Intl.ListFormat(readLanguage(), { type: 'disjunction' }).format(words.map((word) => `“${word}”`));

/**
 * Says how many stories were found, or the one sentence for that there are none.
 * @param missing words that no story has, where they are known
 */
export const sayFound = (texts: SearchTexts, total: number, missing: readonly string[]): string =>
  total > 0
    ? formatArticles(texts, total)
    : missing.length > 0
      ? fill(texts.missing, { words: listWords(missing) })
      : texts.none;

/** A day in the words of the page's language; the index holds calendar days, without a zone. */
export const formatDay = (day: string, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string =>
  new Intl.DateTimeFormat(readLanguage(), { ...options, timeZone: 'UTC' }).format(new Date(day));

/** "March 2026" for "2026-03", "2026" for "2026". */
export const formatMonth = (month: string): string =>
  month.length === 4 ? month : formatDay(month, { month: 'long', year: 'numeric' });

/** Values with their counts, the most frequent first. */
export const orderCounts = (counts: Counts): readonly (readonly [value: string, total: number])[] =>
  Object.entries(counts)
    .map(([value, total = 0]) => [value, total] as const)
    .toSorted(
      ([a, totalA], [b, totalB]) => totalB - totalA || nameOf(a).localeCompare(nameOf(b), readLanguage()),
    );
