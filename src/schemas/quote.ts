import { z } from 'astro/zod';
import { citedSources } from './claim.ts';
import { line } from './text.ts';

/** Attributes of :::quote{…} in a text. */
export const quoteSchema = z.strictObject({
  by: z
    .string({ error: 'Say whose words they are: by="…".' })
    .pipe(line('"by"', 160))
    .describe('Whose words they are.'),
  cite: citedSources.optional().default([]),
});
