import { site } from '../site.ts';
import { text } from '../text/text.ts';
import type { Source } from './article.ts';
import { formatKnownDate } from './dates.ts';

/** The date of a source as readers see it: as far as it is known, with "about" where we inferred it. */
export const formatSourceDate = ({
  date,
  isDateInferred,
}: Pick<Source, 'date' | 'isDateInferred'>): string => {
  const known = formatKnownDate(date, site.language);
  return isDateInferred ? text.article.about(known) : known;
};
