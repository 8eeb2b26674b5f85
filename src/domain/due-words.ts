import type { Question } from './article.ts';
import { formatCalendarDay } from './dates.ts';
import type { Edition } from './edition.ts';

/** When an open question is to be answered, or since when it should have been: "Review due 31 May 2026". */
export const toDueWords = (
  { due, isOverdue }: Pick<Question, 'due' | 'isOverdue'>,
  { text, dialect }: Pick<Edition, 'text' | 'dialect'>,
): string => {
  const day = formatCalendarDay(due, { dialect });
  return isOverdue ? text.article.outlookOverdue(day) : text.article.outlookDue(day);
};
