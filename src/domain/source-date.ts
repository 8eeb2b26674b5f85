import type { Source } from './article.ts';
import { formatKnownDate } from './dates.ts';
import type { Edition } from './edition.ts';

/** The date of a source as readers see it: as far as it is known, with "about" where we inferred it. */
export const formatSourceDate = (
  { date, isDateInferred }: Pick<Source, 'date' | 'isDateInferred'>,
  edition: Edition,
): string => {
  const known = formatKnownDate(date, edition);
  return isDateInferred ? edition.text.article.about(known) : known;
};
