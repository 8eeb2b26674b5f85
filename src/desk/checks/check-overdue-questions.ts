import { toDay } from '../../domain/dates.ts';
import { isOverdue } from '../../domain/public-moment.ts';
import { day, moment } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import { articlesOf, type Content } from '../reading/document.ts';
import { type FieldPath, findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { atField } from './at-field.ts';

/**
 * Finds questions that are still open though the day has passed on which readers were promised an answer.
 * @param now the latest moment that the check knows of
 */
export const checkOverdueQuestions = (content: Content, now: Date): Finding[] =>
  articlesOf(content).flatMap((article): Finding[] => {
    const { fields } = article;
    // Of a draft nobody was promised anything.
    const published = moment.safeParse(fields?.value.published);
    if (fields === undefined || fields.value.draft === true || !published.success) return [];
    return listItems(fields, 'outlook').flatMap((item, index): Finding[] => {
      const path: FieldPath = ['outlook', index, 'due'];
      const due = day.safeParse(findValue(fields.value, path));
      const isOpen = (findValue(item, ['outcome']) ?? undefined) === undefined;
      if (!due.success || !isOpen || !isOverdue({ due: due.data, outcome: undefined }, now)) return [];
      // Readers are told why there is no answer yet.
      if ((findValue(item, ['note']) ?? undefined) !== undefined) return [];
      // Of a day before the story, outlook-order speaks.
      if (due.data < toDay(published.data, site.zone)) return [];
      return [
        {
          id: 'overdue-question',
          ...atField(article, fields, path),
          message: `Readers see “Overdue since” and this day. Add the outcome; if it is still too early to tell, set a later day, or say why in "note".`,
        },
      ];
    });
  });
