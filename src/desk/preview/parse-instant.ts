import { moment } from '../../schemas/moment.ts';
import { UserError } from '../user-error.ts';
import { quote } from '../problems/quote.ts';

/** A time without seconds, as people type it. */
const withoutSeconds = /T\d\d:\d\d(?=Z|[+-])/;

/**
 * Reads the moment of a preview as it is written after --at: as in frontmatter, and without seconds as well.
 * @throws UserError that shows how to write it
 */
export const parseInstant = (written: string): Date => {
  const parsed = moment.safeParse(written.replace(withoutSeconds, '$&:00'));
  if (parsed.success) return parsed.data;
  throw new UserError(
    `--at ${quote(written)} is not a time with a time zone. Write one such as --at 2026-03-01T06:00Z or --at 2026-03-01T15:00+09:00.`,
  );
};
