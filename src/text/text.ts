import { site } from '../site.ts';
import { en, type Text } from './en.ts';

const catalogues: Readonly<Record<typeof site.language, Text>> = { en };

/** The words of the site's language. */
export const text: Text = catalogues[site.language];
