import { toDay } from '../../domain/dates.ts';
import { day, moment, writtenDate } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import { type FieldPath, findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { atField } from './at-field.ts';

/**
 * Finds sources that are older than every event of their story and do not say why: they cannot report what
 * the story tells. Stories without events are not judged, nor are events after publication.
 */
export const checkOldSources = (content: Content): Finding[] => {
  const days = new Map(
    documentsOf(content, 'events').flatMap((event) => {
      const date = day.safeParse(event.fields?.value.date);
      return date.success ? [[event.id, date.data] as const] : [];
    }),
  );
  return documentsOf(content, 'articles').flatMap((article) => checkArticle(article, days));
};

const checkArticle = (article: Document, days: ReadonlyMap<string, string>): Finding[] => {
  const { fields } = article;
  // Asked first because the day of a moment in a zone is dear.
  if (fields === undefined || listItems(fields, 'events').length === 0) return [];
  const published = moment.safeParse(fields.value.published);
  if (!published.success) return [];
  const publishedOn = toDay(published.data, site.zone);
  const oldest = listItems(fields, 'events')
    .flatMap((id) => (typeof id === 'string' ? (days.get(id) ?? []) : []))
    .filter((date) => date <= publishedOn)
    .toSorted()
    .at(0);
  if (oldest === undefined) return [];
  return listItems(fields, 'sources').flatMap((source, index): Finding[] => {
    const path: FieldPath = ['sources', index, 'date'];
    const date = writtenDate.safeParse(findValue(source, ['date']));
    // A month or a year is older if all of it is.
    if (
      !date.success ||
      date.data >= oldest.slice(0, date.data.length) ||
      findValue(source, ['dateNote']) !== undefined
    )
      return [];
    return [
      {
        id: 'unexplained-old-source',
        ...atField(article, fields, path),
        message: `${quote(findValue(source, ['id']))} is dated ${date.data}, before every event in the story; the first is dated ${oldest}. Say why the story uses it: dateNote: "background: …"`,
      },
    ];
  });
};
