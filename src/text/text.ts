import { site } from '../site.ts';
import { ar } from './ar.ts';
import { en, type Text } from './en.ts';
import { fr } from './fr.ts';
import { ko } from './ko.ts';

/** The languages in which pages can speak, by their BCP 47 tags. */
export type Language = typeof site.language;

/** The words of each. */
export const catalogues: Readonly<Record<Language, Text>> = { en, ar, ko, fr };

/** The words of the site's language. */
export const text: Text = catalogues[site.language];
