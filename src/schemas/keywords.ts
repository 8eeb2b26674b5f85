import { z } from 'astro/zod';
import { line } from './text.ts';

/** Names by which readers search for a subject though the text does not use them; nothing of it is shown. */
export const keywords = z
  .array(line('keyword', 60))
  .max(20, { error: 'At most twenty keywords: other names of the subject, not a list of all it is about.' })
  .default([])
  .describe(
    'Other names that readers may search for: abbreviations, spellings, names in other languages. They are not shown.',
  );
