import { identifierPattern } from '../../schemas/identifier.ts';
import { suggestClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { type FieldPath, type Fields, findValue, listItems } from '../reading/fields.ts';
import { listSources } from '../reading/sources.ts';
import { atField } from './at-field.ts';

/** A passage that has a name, by which citations mean it. */
interface NamedPassage {
  readonly source: string;
  readonly name: string;
  readonly path: FieldPath;
}

const listNamedPassages = (fields: Fields): NamedPassage[] =>
  listSources(fields).flatMap(({ id: source, path: [, index = 0] }) =>
    listItems(fields, 'sources', index, 'quote').flatMap((passage, place): NamedPassage[] => {
      const name = findValue(passage, ['id']);
      // What cannot be a name is for the schema to report.
      return typeof name === 'string' && identifierPattern.test(name)
        ? [{ source, name, path: ['sources', index, 'quote', place, 'id'] }]
        : [];
    }),
  );

/** Finds citations of passages that their source does not have, and passages with a name that nothing names. */
export const checkPassages = (document: Document): Finding[] => {
  const { fields, body, collection } = document;
  if (fields === undefined || body === undefined || collection !== 'articles') return [];
  const named = listNamedPassages(fields);
  const listed = new Set(listSources(fields).map(({ id }) => id));
  const cited = [...body.citedIds, ...body.claims.flatMap(({ citedIds }) => citedIds)];
  const unknown = cited.flatMap(({ id, passage, offset }): Finding[] => {
    // Of a source that is not listed another check tells.
    if (passage === undefined || !listed.has(id)) return [];
    const names = named.filter(({ source }) => source === id).map(({ name }) => name);
    if (names.includes(passage)) return [];
    return [
      {
        id: 'unknown-passage',
        file: document,
        offset,
        ...suggestClosest(
          `The source ${quote(id)} has no passage ${quote(passage)}.`,
          passage,
          names,
          `Write it under quote of that source, with id: ${passage}.`,
        ),
      },
    ];
  });
  const uncited = named
    .filter(({ source, name }) => !cited.some(({ id, passage }) => id === source && passage === name))
    .map(({ source, name, path }): Finding => ({
      id: 'uncited-passage',
      ...atField(document, fields, path),
      message: `Nothing names this passage, so it is shown beside no sentence. Cite it, [@${source}#${name}], or remove its id, so that it is for all that rests on the source.`,
    }));
  return [...unknown, ...uncited];
};
