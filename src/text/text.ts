import type { Language } from '../schemas/language.ts';
import { site } from '../site.ts';
import { ar, toArabic } from './ar.ts';
import { en, type Text } from './en.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { zh } from './zh.ts';

/** The words of every language. */
export const catalogues: Readonly<Record<Language, Text>> = { en, ar, ko, fr, zh, ja, he };

/** What stands between and around words in a language, as BCP 47; in one that there are no words of, as in English. */
export const findPunctuation = (language: string): Text['punctuation'] =>
  (Object.entries(catalogues).find(([known]) => known === language)?.[1] ?? en).punctuation;

/** In which digits the newsroom has chosen that a language is written. */
const findDigits = (language: Language): string | undefined =>
  language === site.language ? site.digits : site.editions[language]?.digits;

/** The words of a language of the site, its numbers in the digits that the newsroom has chosen. */
export const findText = (language: Language): Text => {
  const digits = findDigits(language);
  return language === 'ar' && digits !== undefined ? toArabic(`ar-u-nu-${digits}`) : catalogues[language];
};

/** The words of the site's first language. */
export const text: Text = findText(site.language);
