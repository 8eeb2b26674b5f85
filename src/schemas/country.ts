import { z } from 'astro/zod';
import { keywords } from './keywords.ts';
import { line } from './text.ts';

/**
 * Frontmatter of content/countries/<code>.md, the code in lower case; the body is the introduction.
 * The country's name is not written here: it comes from the Unicode CLDR.
 */
export const countrySchema = z.strictObject({
  description: line('description', 200).describe('One sentence: what our stories about the country cover.'),
  keywords,
});
