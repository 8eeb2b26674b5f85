import { z } from 'astro/zod';

/**
 * One line of text for readers: not empty, no line breaks, no surrounding spaces.
 * @param what the field's name as the editor knows it
 * @param maxChars longest length in characters
 */
export const line = (what: string, maxChars: number) =>
  z
    .string({
      error: (issue) =>
        issue.input === undefined ? undefined : `The ${what} must be text. Put it in quotes: "…".`,
    })
    .min(1, { error: `The ${what} is empty. Write it, or remove the field if it is optional.` })
    .max(maxChars, {
      error: ({ input }) =>
        `The ${what} is ${String(typeof input === 'string' ? input.length : 0)} characters long; the limit is ${String(maxChars)}.`,
    })
    .regex(/^\S(?:[^\r\n]*\S)?$/, {
      error: `The ${what} must be one line with no spaces at the start or end.`,
    });
