import type { Language } from '../schemas/language.ts';
import { site } from '../site.ts';
import { en, type Text } from './en.ts';

/** The words of every language. */
export const catalogues: Readonly<Record<Language, Text>> = { en, ar: en, ko: en, fr: en };

/** The words of the site's first language. */
export const text: Text = catalogues[site.language];
