import { toDay } from '../../domain/dates.ts';
import { day, moment } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import { type Content, type Document, documentsOf } from './document.ts';
import { type FieldPath, findPlace, findValue, formatFieldPath, listItems } from './fields.ts';
import type { Finding } from './finding.ts';
import { quote } from './quote.ts';

/** Background may be older than what happened; beyond this a reader wonders whether it still holds. */
const maxYears = 3;

/**
 * Finds sources that are much older than the newest event of their story and do not say why. Stories without
 * events are not judged, nor are events after publication.
 */
export const checkOldSources = (content: Content): Finding[] => {
  const days = new Map(
    documentsOf(content, 'events').flatMap((event) => {
      const date = day.safeParse(event.fields?.value.date);
      return date.success ? [[event.id, date.data] as const] : [];
    }),
  );
  return documentsOf(content, 'articles').flatMap((story) => checkStory(story, days));
};

const checkStory = (story: Document, days: ReadonlyMap<string, string>): Finding[] => {
  const { fields } = story;
  // Asked first because the day of a moment in a zone is dear.
  if (fields === undefined || listItems(fields, 'events').length === 0) return [];
  const published = moment.safeParse(fields.value.published);
  if (!published.success) return [];
  const publishedOn = toDay(published.data, site.zone);
  const newest = listItems(fields, 'events')
    .flatMap((id) => (typeof id === 'string' ? (days.get(id) ?? []) : []))
    .filter((date) => date <= publishedOn)
    .toSorted()
    .at(-1);
  if (newest === undefined) return [];
  const oldest = toYearsBefore(newest, maxYears);
  return listItems(fields, 'sources').flatMap((source, index): Finding[] => {
    const path: FieldPath = ['sources', index, 'date'];
    const date = day.safeParse(findValue(source, ['date']));
    if (!date.success || date.data >= oldest || findValue(source, ['dateNote']) !== undefined) return [];
    return [
      {
        id: 'unexplained-old-source',
        file: story,
        offset: findPlace(fields, path),
        field: formatFieldPath(path),
        message: `${quote(findValue(source, ['id']))} is of ${date.data}, more than ${String(maxYears)} years before the story's newest event of ${newest}. If that is meant, say so: dateNote: "background: …"`,
      },
    ];
  });
};

/** The same day some years earlier, to compare with; 29 February may stay, though that year has none. */
const toYearsBefore = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;
