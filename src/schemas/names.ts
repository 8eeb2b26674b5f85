import { z } from 'astro/zod';
import { languages, nameLanguages } from './language.ts';
import { line } from './text.ts';

/** Where editors write what speakers, agencies and origins are called in other languages, below the content folder. */
export const namesPath = 'names.yaml';

/** What one of them is called, by language. */
export const nameInLanguages = z.partialRecord(
  z.enum(languages, { error: nameLanguages }),
  line('name', 160),
);

/** Content of that file: a name as statements and sources write it, and the same in other languages, one a line. */
export const namesSchema = z.record(line('name', 160), nameInLanguages);
