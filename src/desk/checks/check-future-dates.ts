import { moment, writtenDate } from '../../schemas/moment.ts';
import { type Content, type Document, documentsOf, isWithdrawn } from '../reading/document.ts';
import { type FieldPath, type Fields, findValue, listItems } from '../reading/fields.ts';
import { listDossierValues } from '../reading/dossier-values.ts';
import { listTranslations } from '../reading/translations.ts';
import type { Finding } from '../problems/finding.ts';
import { atField } from './at-field.ts';

/** In the zone that is furthest ahead, a day begins fourteen hours before it does in UTC. */
export const mostAheadMs = 14 * 3_600_000;

/** Of which days the values of a dossier are, and when they were replaced. */
const listValueDates = (fields: Fields): FieldPath[] =>
  listDossierValues(fields).flatMap(({ path, isFormer }): FieldPath[] => [
    [...path, 'date'],
    ...(isFormer ? [[...path, 'until']] : []),
  ]);

/** Dates of what is told as past. An event or a question may lie ahead. */
const listDates = (fields: Fields, collection: Document['collection']): FieldPath[] => {
  if (collection === 'pages') return [['updated']];
  if (collection === 'translations') return [['translated']];
  const each = (list: string, ...rest: FieldPath): FieldPath[] =>
    listItems(fields, list).map((_, index): FieldPath => [list, index, ...rest]);
  const ofSources = [
    ...each('sources', 'date'),
    ...each('sources', 'accessed'),
    ...each('sources', 'read', 'day'),
  ];
  if (collection === 'dossiers') return [['reviewed'], ...listValueDates(fields), ...ofSources];
  if (collection !== 'articles') return [];
  return [
    ['written'],
    ['updated'],
    ...each('changes', 'date'),
    ...each('corrections', 'date'),
    ...ofSources,
    ...each('outlook', 'outcome', 'date'),
    ...each('outlook', 'resolves', 'written'),
    ...listItems(fields, 'outlook').flatMap((_, question) =>
      listItems(fields, 'outlook', question, 'forecasts').map((__, index): FieldPath => [
        'outlook',
        question,
        'forecasts',
        index,
        'date',
      ]),
    ),
  ];
};

const toTime = (written: unknown): number => {
  const parsed = moment.safeParse(written);
  return parsed.success ? parsed.data.getTime() : -Infinity;
};

/** From when on readers see a story and its translations, by its file; nothing for what is no part of a story. */
const toSeenFrom = (content: Content): ReadonlyMap<Document, number> =>
  new Map(
    [
      ...documentsOf(content, 'articles').map((article) => [article, article] as const),
      ...listTranslations(content).map(({ translation, original }) => [translation, original] as const),
    ].map(([document, original]) => [document, toTime(original?.fields?.value.published)]),
  );

/**
 * Finds dates of what has happened that are still to come when readers see them: mostly slips of the year. A story
 * under embargo is seen from its own moment on, and a translation with it.
 * @param now the later of the moment that the build stands for and the clock's
 */
export const checkFutureDates = (content: Content, now: Date): Finding[] => {
  const seenFrom = toSeenFrom(content);
  return content.documents.flatMap((document) => {
    const { fields, collection } = document;
    if (fields === undefined || isWithdrawn(document)) return [];
    const seen = Math.max(now.getTime(), seenFrom.get(document) ?? 0);
    const today = new Date(seen + mostAheadMs).toISOString().slice(0, 10);
    // To be told by a schema that nothing is no date takes longer than everything else here.
    const isWritten = (path: FieldPath): boolean => findValue(fields.value, path) !== undefined;
    return listDates(fields, collection)
      .filter(isWritten)
      .flatMap((path): Finding[] => {
        const written = findValue(fields.value, path);
        const isFuture = writtenDate.safeParse(written).success
          ? String(written) > today
          : toTime(written) > seen;
        return isFuture
          ? [
              {
                id: 'future-date',
                ...atField(document, fields, path),
                message: `${String(written)} is in the future when readers see this. Write when it happened; usually the year or the month is wrong.`,
              },
            ]
          : [];
      });
  });
};
