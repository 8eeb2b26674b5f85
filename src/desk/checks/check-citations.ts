import { identifierPattern } from '../../schemas/identifier.ts';
import { findClosest } from '../problems/closest.ts';
import type { Document } from '../reading/document.ts';
import {
  type Fields,
  findPlace,
  findValue,
  formatFieldPath,
  type FieldPath,
  listFieldTexts,
  listItems,
} from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/** Finds citations of sources that a file does not list, sources that nothing cites, and broken notation. */
export const checkCitations = (document: Document): Finding[] => [
  ...checkNotation(document),
  ...(document.collection === 'articles' ? checkArticle(document) : checkOther(document)),
];

interface ListedSource {
  readonly id: string;
  readonly path: FieldPath;
}

const listSources = (fields: Fields): ListedSource[] =>
  listItems(fields, 'sources').flatMap((_, index) => {
    const path: FieldPath = ['sources', index, 'id'];
    const id = findValue(fields.value, path);
    return typeof id === 'string' ? [{ id, path }] : [];
  });

const checkArticle = (document: Document): Finding[] => {
  const { fields, body } = document;
  if (fields === undefined || body === undefined) return [];
  const sources = listSources(fields);
  const listed = new Set(sources.map((source) => source.id));
  const toUnknown = (id: string, offset: number, path?: FieldPath): Finding => {
    const closest = findClosest(id, listed);
    return {
      id: 'unknown-source',
      file: document,
      offset,
      ...(path === undefined ? {} : { field: formatFieldPath(path) }),
      message: `${quote(id)} is not in the sources of this story.${
        closest === undefined ? ` Add it to sources, with id: ${id}.` : ` Did you mean ${quote(closest)}?`
      }`,
      ...(closest === undefined ? {} : { fix: { written: id, right: closest } }),
    };
  };
  const inOutcomes = listOutcomeSources(fields);
  const inBody = [...body.citedIds, ...[...body.claims, ...body.tables].flatMap(({ citedIds }) => citedIds)];
  const cited = new Set([...inBody, ...inOutcomes].map(({ id }) => id));
  return [
    ...inBody
      // What cannot be an id at all in a claim or a table is a fault of these.
      .filter(({ id }) => identifierPattern.test(id))
      .filter(({ id }) => !listed.has(id))
      .map(({ id, offset }) => toUnknown(id, offset)),
    ...inOutcomes
      .filter(({ id }) => !listed.has(id))
      .map(({ id, path }) => toUnknown(id, findPlace(fields, path), path)),
    ...sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id, path }): Finding => ({
        id: 'uncited-source',
        file: document,
        offset: findPlace(fields, path),
        field: formatFieldPath(path),
        message: `Nothing cites ${quote(id)}. Write [@${id}] after what rests on it, or remove the source.`,
      })),
    ...body.possibleCitations
      .filter(({ id }) => listed.has(id))
      .map(({ written, offset }) => toNotationFinding(document, written, offset)),
  ];
};

const listOutcomeSources = (fields: Fields): ListedSource[] =>
  listItems(fields, 'outlook').flatMap((_, question) =>
    listItems(fields, 'outlook', question, 'outcome', 'sources').flatMap((id, index) =>
      typeof id === 'string' ? [{ id, path: ['outlook', question, 'outcome', 'sources', index] }] : [],
    ),
  );

/** Only stories have sources; elsewhere the notation would be printed as it stands. */
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
  message: `${quote(written)} is not read as a citation. Write [@id], [@id, para 4] or [@one; @two], with ids in lower-case letters, digits and hyphens. For a literal bracket write \\[@.`,
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
