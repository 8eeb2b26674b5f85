import { z } from 'astro/zod';
import { citedSources } from './claim.ts';
import { nameTheFile } from './identifier.ts';

/** Name of a file of data: what may be in an address and lies in the story's own folder; Windows keeps some for devices. */
export const dataNamePattern =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z0-9]+(?:-[a-z0-9]+)*\.(?:csv|yaml)$/;

const error = nameTheFile('data="launches.csv"');

/** Attributes of ::table[…]{…} in a story's text. */
export const tableSchema = z.strictObject({
  data: z
    .string({ error })
    .regex(dataNamePattern, { error })
    .describe(
      "Name of a .csv file in the story's own folder, or of a .yaml file with a list of rows; the first row names the columns.",
    ),
  cite: citedSources,
});
