import { z } from 'astro/zod';
import { identifier } from './identifier.ts';

/** Where the command that imports an archive records what it brought in, below the content folder. */
export const importedPath = 'imported.yaml';

/** Content of that file: what the archive calls a story → what became of it here. */
export const importedSchema = z.record(
  z.string().min(1),
  z.strictObject({
    story: identifier('story').describe('Name of its folder in content/articles/.'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe(
        'Of index.md as it was written: a file with another digest has been edited, and stays as it is.',
      ),
    queries: z
      .array(z.string())
      .optional()
      .describe('Old addresses that differ by a query alone, such as /?p=12: no file can stand there.'),
  }),
);

export type Imported = z.output<typeof importedSchema>;
