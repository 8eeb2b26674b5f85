import { z } from 'astro/zod';
import { SiteFault } from '../site-file.ts';
import { codeOf } from './error-code.ts';
import { toOneLine } from './problems/quote.ts';
import { UserError } from './user-error.ts';
import { formatReason } from './format-reason.ts';

/** Node's message about an unknown flag ends in a paragraph on something else; the first sentence is enough. */
const formatFlagFault = (error: Error): string =>
  `${error.message.replace(/\. .*$/s, '')}. Use --help to see the options.`;

/**
 * An error in words for the person at the keyboard, a line for each thing to fix. Undefined for a fault of ours,
 * which needs its stack trace.
 */
export const formatUserError = (error: unknown): string | undefined => {
  if (error instanceof UserError || error instanceof SiteFault)
    return error.message.split('\n').map(toOneLine).join('\n');
  // What the environment was told (src/run.ts).
  if (error instanceof z.ZodError) return toOneLine(formatReason(error));
  if (error instanceof Error && codeOf(error).startsWith('ERR_PARSE_ARGS'))
    return toOneLine(formatFlagFault(error));
  // What the system refuses names the file: no space, no permission, no such folder.
  if (error instanceof Error && 'syscall' in error) return toOneLine(formatReason(error));
  return undefined;
};
