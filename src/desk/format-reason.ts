import { z } from 'astro/zod';

/** Why something failed, in words for the person at the keyboard. */
export const formatReason = (error: unknown): string =>
  error instanceof z.ZodError
    ? error.issues.map((issue) => issue.message).join(' ')
    : error instanceof Error
      ? error.message
      : String(error);
