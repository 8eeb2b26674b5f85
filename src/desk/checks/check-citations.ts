import { identifierPattern } from '../../schemas/identifier.ts';
import type { Document } from '../reading/document.ts';
import { listFieldTexts } from '../reading/fields.ts';
import { listOutlookSources, listSources } from '../reading/sources.ts';
import { atField } from './at-field.ts';
import { toUnknownSource } from './unknown-source.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/** Finds citations of sources that a file does not list, and broken notation. */
export const checkCitations = (document: Document): Finding[] => [
  ...checkNotation(document),
  ...(document.collection === 'articles'
    ? checkArticle(document)
    : document.collection === 'translations'
      ? []
      : checkOther(document)),
];

/**
 * Finds citations in a text of sources that are not listed.
 * @param listed ids of the sources
 * @param where they are listed
 */
export const checkCitedSources = (
  document: Document,
  listed: ReadonlySet<string>,
  where: 'story' | 'original',
): Finding[] => {
  const { body } = document;
  if (body === undefined) return [];
  const directives = [...body.claims, ...body.tables, ...body.parts];
  const inBody = [...body.citedIds, ...directives.flatMap(({ citedIds }) => citedIds)];
  return [
    ...inBody
      // What cannot be an id at all in a claim or a table is a fault of these.
      .filter(({ id }) => identifierPattern.test(id) && !listed.has(id))
      .map(({ id, offset }): Finding => ({
        id: 'unknown-source',
        file: document,
        offset,
        ...toUnknownSource(id, listed, where),
      })),
    ...body.possibleCitations
      .filter(({ id }) => listed.has(id))
      .map(({ written, offset }) => toNotationFinding(document, written, offset)),
  ];
};

const checkArticle = (document: Document): Finding[] => {
  const { fields, body } = document;
  if (fields === undefined || body === undefined) return [];
  const listed = new Set(listSources(fields).map(({ id }) => id));
  return [
    ...checkCitedSources(document, listed, 'story'),
    ...listOutlookSources(fields)
      .filter(({ id }) => !listed.has(id))
      .map(({ id, path }): Finding => ({
        id: 'unknown-source',
        ...atField(document, fields, path),
        ...toUnknownSource(id, listed),
      })),
  ];
};

/** Only stories have sources; elsewhere the notation would be printed as typed. */
const checkOther = (document: Document): Finding[] =>
  (document.body?.citedIds ?? []).map(({ id, offset }) => ({
    id: 'unknown-source',
    file: document,
    offset,
    message: `${quote(id)} cannot be cited here: only stories list sources. Write a link: [words](https://…).`,
  }));

const toNotationFinding = (document: Document, written: string, offset: number): Finding => ({
  id: 'bad-citation',
  file: document,
  offset,
  message: `${quote(written)} is not read as a citation. Write [@id], [@id#passage], [@id, para 4] or [@one; @two], with ids in lower-case letters, digits and hyphens. For a literal bracket write \\[@.`,
});

const checkNotation = (document: Document): Finding[] => [
  ...(document.body?.brokenCitations ?? []).map(({ written, reason, offset }): Finding =>
    reason === 'in-link'
      ? {
          id: 'bad-citation',
          file: document,
          offset,
          message: `${quote(written)} is inside a link, where it is not read. Put it after the link.`,
        }
      : toNotationFinding(document, written, offset),
  ),
  ...listFieldTexts(document.fields).flatMap(({ field, offset, written }): Finding[] => {
    const citation = /\[@[^\]]*\]/.exec(written)?.[0];
    if (citation === undefined) return [];
    return [
      {
        id: 'bad-citation',
        file: document,
        offset,
        field,
        message: `${quote(citation)} is not read in fields. Remove it here and cite the source in the text below.`,
      },
    ];
  }),
];
