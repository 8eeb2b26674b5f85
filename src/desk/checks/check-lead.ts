import { moment } from '../../schemas/moment.ts';
import { type Content, type Document, documentsOf, isWithdrawn } from '../reading/document.ts';
import { findPlace } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';

/** A story that an editor has lead the front page, with the time in which it does, in milliseconds. */
interface Pinned {
  readonly article: Document;
  readonly from: number;
  readonly until: number;
}

const toFinding = (id: ProblemId, article: Document, message: string): Finding => ({
  id,
  file: article,
  offset: article.fields === undefined ? 0 : findPlace(article.fields, ['leadUntil']),
  field: 'leadUntil',
  message,
});

const listPinned = (content: Content): Pinned[] =>
  documentsOf(content, 'articles').flatMap((article) => {
    const until = moment.safeParse(article.fields?.value.leadUntil);
    const from = moment.safeParse(article.fields?.value.published);
    // What ends before it begins is the schema's to tell.
    return until.success && from.success && until.data > from.data
      ? [{ article, from: from.data.getTime(), until: until.data.getTime() }]
      : [];
  });

const isDraft = ({ article }: Pinned): boolean => article.fields?.value.draft === true;

/**
 * Finds stories that were to lead the front page and cannot: those that are no longer or not yet for readers, and
 * all but one of those that would lead at the same time.
 * @param instant the moment that the build stands for
 */
export const checkLead = (content: Content, instant: Date): Finding[] => {
  const now = instant.getTime();
  const pinned = listPinned(content);
  const able = pinned.filter((one) => !isDraft(one) && !isWithdrawn(one.article));
  const current = able
    .filter(({ until }) => until > now)
    .toSorted((a, b) => b.from - a.from || (a.article.path < b.article.path ? -1 : 1));
  return [
    ...pinned
      .filter(isDraft)
      .map(({ article }) =>
        toFinding(
          'lead-not-public',
          article,
          'A draft cannot lead the front page. Remove "draft" to publish the story, or remove this line.',
        ),
      ),
    ...pinned
      .filter(({ article }) => isWithdrawn(article))
      .map(({ article }) =>
        toFinding(
          'lead-not-public',
          article,
          'This story has been withdrawn and cannot lead the front page. Remove this line.',
        ),
      ),
    ...able
      .filter(({ until }) => until <= now)
      .map(({ article }) =>
        toFinding(
          'lead-over',
          article,
          'This time has passed, and the newest story leads the front page again. Remove this line, or write a later time.',
        ),
      ),
    ...current.flatMap(({ article, from, until }, index) => {
      // Under embargo, a story may take over from one whose time is over by then.
      const other = current.slice(0, index).find((one) => one.from < until && from < one.until);
      return other === undefined
        ? []
        : [
            toFinding(
              'two-leads',
              article,
              `${other.article.path} would lead the front page at the same time. Remove this line from one of the two stories, or let one end before the other begins.`,
            ),
          ];
    }),
  ];
};
