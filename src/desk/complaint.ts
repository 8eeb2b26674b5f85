import { z } from 'astro/zod';
import { toOneLine } from './check/quote.ts';
import { UnreadableFolder } from './check/read-folder.ts';
import { formatReason } from './format-reason.ts';

/** True for what the person at the keyboard can mend: a flag, a variable, a folder. */
const isTheirs = (error: unknown): boolean =>
  error instanceof UnreadableFolder ||
  error instanceof z.ZodError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

// Imported first by commands: whatever is thrown before or beside their work is told in one line, and ends
// them with 2. A fault of our own keeps its trace.
process.on('uncaughtException', (error: unknown) => {
  console.error(isTheirs(error) ? toOneLine(formatReason(error)) : error);
  process.exit(2);
});
