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

/**
 * The words of a language.
 * @param digits in which numbers are written, where the newsroom has chosen: "latn", "arab"
 */
export const findText = (language: Language, digits?: string): Text =>
  language === 'ar' && digits !== undefined ? toArabic(`ar-u-nu-${digits}`) : catalogues[language];

/** The words of the site's first language. */
export const text: Text = catalogues[site.language];
