/**
 * The form of a language in which dates, numbers and lists are written: British for English (day, month,
 * year; no comma before "and").
 * @param language BCP 47 tag of the site's language
 */
export const toDialect = (language: string): string => (language === 'en' ? 'en-GB' : language);
