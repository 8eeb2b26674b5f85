import { moment } from '../../schemas/moment.ts';
import { Complaint } from '../complaint.ts';
import { quote } from '../problems/quote.ts';

/** A time without seconds, which nobody types. */
const withoutSeconds = /T\d\d:\d\d(?=Z|[+-])/;

/**
 * Reads the moment of a preview as it is written behind --at: as in frontmatter, and without seconds as well.
 * @throws Complaint that shows how to write it
 */
export const parseInstant = (written: string): Date => {
  const parsed = moment.safeParse(written.replace(withoutSeconds, '$&:00'));
  if (parsed.success) return parsed.data;
  throw new Complaint(
    `--at ${quote(written)} is no moment with a zone. Write one such as --at 2026-03-01T06:00Z or --at 2026-03-01T15:00+09:00.`,
  );
};
