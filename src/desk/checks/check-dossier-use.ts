import { dossierAddress } from '../../domain/address.ts';
import { listSpeakers, toSpeakerSlug } from '../../domain/addresses/claim-address.ts';
import { toNameFinder } from '../../domain/body/link-names.ts';
import { toSpeakers } from '../../domain/evidence.ts';
import { suggestClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { articlesOf, type Content, type Document, documentsOf } from '../reading/document.ts';
import { type FieldPath, type Fields, findValue, listItems } from '../reading/fields.ts';
import { atField } from './at-field.ts';

/** Finds dossiers to which no story leads, and statements that they ask for and no story has. */
export const checkDossierUse = (content: Content): Finding[] => {
  const articles = articlesOf(content);
  // What a story that cannot be read has is not known.
  if (articles.some(({ body }) => body === undefined)) return [];
  const claims = articles.flatMap(({ body }) => body?.claims ?? []);
  const speakers = new Map(
    claims
      .flatMap(({ attributes }) => listSpeakers({ speakers: toSpeakers(attributes.get('by')?.value) }))
      .map(({ slug, name }) => [slug, name]),
  );
  const matters = new Set(claims.flatMap(({ attributes }) => attributes.get('id')?.value ?? []));
  return documentsOf(content, 'dossiers').flatMap((dossier) => {
    const { fields } = dossier;
    if (fields === undefined || fields.value.draft === true) return [];
    return [
      ...findUnled(dossier, fields, articles),
      ...findUnmatched(
        dossier,
        fields,
        'speakers',
        (speaker) => speakers.has(toSpeakerSlug(speaker)),
        (speaker) =>
          suggestClosest(
            `No story has a statement by ${quote(speaker)}.`,
            speaker,
            speakers.values(),
            'Write the name as by="…" has it in a story, or remove it.',
          ),
      ),
      ...findUnmatched(
        dossier,
        fields,
        'matters',
        (matter) => matters.has(matter),
        (matter) =>
          suggestClosest(
            `No story has a statement with id=${matter}.`,
            matter,
            matters,
            'Write the id as id=… has it in a story, or remove it.',
          ),
      ),
    ];
  });
};

const listNames = (fields: Fields): string[] =>
  [fields.value.name, ...listItems(fields, 'names').map((name) => findValue(name, ['name']))].filter(
    (name) => typeof name === 'string',
  );

const findUnled = (dossier: Document, fields: Fields, articles: readonly Document[]): Finding[] => {
  const address = dossierAddress(dossier.id);
  const finder = fields.value.linkNames === true ? toNameFinder(listNames(fields)) : () => false;
  const isLed =
    listItems(fields, 'stories').length > 0 ||
    articles.some(({ text }) => text.includes(`](${address}`) || finder(text));
  return isLed
    ? []
    : [
        {
          id: 'dossier-without-story',
          file: dossier,
          offset: 0,
          message: `No story leads to this dossier. Link to it from one, [words](${address}), or name one under stories.`,
        },
      ];
};

const findUnmatched = (
  dossier: Document,
  fields: Fields,
  list: 'speakers' | 'matters',
  isMatched: (written: string) => boolean,
  toWords: (written: string) => Pick<Finding, 'message' | 'fix'>,
): Finding[] =>
  listItems(fields, list).flatMap((written, index): Finding[] => {
    if (typeof written !== 'string' || isMatched(written)) return [];
    const path: FieldPath = [list, index];
    return [
      {
        id: 'unmatched-statement',
        ...atField(dossier, fields, path),
        ...toWords(written),
      },
    ];
  });
