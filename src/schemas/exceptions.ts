import { z } from 'astro/zod';
import { line } from './text.ts';

/** Where exceptions to the check are listed, below the content folder. */
export const exceptionsPath = 'exceptions.yaml';

/** The check knows which problems there are; no schema does. */
export const problemName = z
  .string({ error: 'Write the name of the problem as the check prints it, e.g. http-address.' })
  .describe('Name of the problem, as the check prints it, e.g. http-address.');

const minReasonChars = 20;

/** One thing that the check finds and that stays as it is. */
export const exceptionSchema = z.strictObject({
  problem: problemName,
  file: line('path', 300).describe(
    'The file it is in, as a path within the content folder, e.g. articles/a-story/index.md.',
  ),
  text: line('text', 500).describe(
    'The words that stay as they are: part of the line that the check points at, or of its message, e.g. "http://example.com/page".',
  ),
  reason: line('reason', 600)
    .min(minReasonChars, {
      error: 'Give the reason in a sentence, so that others can tell when it no longer applies.',
    })
    .describe('Why it stays, in a sentence, so that others can tell when the reason no longer applies.'),
});

/** Content of the file of exceptions. */
export const exceptionsSchema = z.strictObject({
  exceptions: z
    .array(exceptionSchema)
    .optional()
    .describe('What the check should not report, one entry for each place it found.'),
});
