import { moment } from '../../schemas/moment.ts';
import { type Content, documentsOf } from '../reading/document.ts';
import { findValue } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { atField } from './at-field.ts';

/**
 * Finds stories that were withdrawn before they were published, or are to be at a moment to come: a withdrawal
 * counts from the next build on, and cannot be planned.
 * @param now the latest moment that the check knows of
 */
export const checkWithdrawals = (content: Content, now: Date): Finding[] =>
  documentsOf(content, 'articles').flatMap((article): Finding[] => {
    const { fields } = article;
    const written = findValue(fields?.value, ['withdrawn', 'date']);
    const withdrawn = moment.safeParse(written);
    const published = moment.safeParse(fields?.value.published);
    if (fields === undefined || !withdrawn.success) return [];
    const toFinding = (message: string): Finding => ({
      id: 'withdrawal-date',
      ...atField(article, fields, ['withdrawn', 'date']),
      message,
    });
    if (published.success && withdrawn.data < published.data) {
      return [
        toFinding(
          `${String(written)} is earlier than published: ${String(fields.value.published)}. Only a published story can be withdrawn; if it was never public, make it a draft.`,
        ),
      ];
    }
    return withdrawn.data > now
      ? [
          toFinding(
            `${String(written)} is in the future. A withdrawal cannot be scheduled: write the current time.`,
          ),
        ]
      : [];
  });
