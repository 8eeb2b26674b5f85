import { z } from 'astro/zod';
import { toOneLine } from './problems/quote.ts';
import { Complaint } from './complaint.ts';
import { formatReason } from './format-reason.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Node's words on a flag that is none end in a paragraph on another one; the first sentence is enough. */
const formatFlagFault = (error: Error): string =>
  `${error.message.replace(/\. .*$/s, '')}. Write --help to see what there is.`;

/**
 * An error in words for the person at the keyboard, a line for each thing to mend. Undefined for a fault of ours,
 * of which whoever mends it needs the trace.
 */
export const formatComplaint = (error: unknown): string | undefined => {
  if (error instanceof Complaint) return error.message.split('\n').map(toOneLine).join('\n');
  // What the environment was told (src/run.ts).
  if (error instanceof z.ZodError) return toOneLine(formatReason(error));
  if (error instanceof Error && codeOf(error).startsWith('ERR_PARSE_ARGS'))
    return toOneLine(formatFlagFault(error));
  // What the system refuses names the file: no space, no permission, no such folder.
  if (error instanceof Error && 'syscall' in error) return toOneLine(formatReason(error));
  return undefined;
};
