import { z } from 'astro/zod';
import { languages, nameLanguages } from './language.ts';

/**
 * Words of a file in the other languages of the site, by language; what is left out is shown as it is, marked with its
 * language.
 * @param words the fields that can be said in another language
 */
export const inEditions = <Shape extends z.ZodRawShape>(words: Shape) =>
  z
    .partialRecord(z.enum(languages, { error: nameLanguages }), z.strictObject(words))
    .default({})
    .describe('The same in other languages of the site, e.g. ar: { name: "…" }.');
