import type { CollectionName } from '../../schemas/collections.ts';
import { identifierPattern } from '../../schemas/identifier.ts';
import { findClosest } from '../problems/closest.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import { findValue, type FieldPath, type Fields, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote } from '../problems/quote.ts';
import { atField } from './at-field.ts';

/** A field of a story that names a file of another collection. */
interface Reference {
  readonly id: ProblemId;
  readonly noun: string;
  readonly to: CollectionName;
  readonly findPaths: (fields: Fields) => readonly FieldPath[];
}

const eachOf =
  (list: string, ...rest: string[]) =>
  (fields: Fields): FieldPath[] =>
    listItems(fields, list).map((_, index) => [list, index, ...rest]);

const references: readonly Reference[] = [
  { id: 'unknown-author', noun: 'an author', to: 'authors', findPaths: eachOf('authors') },
  { id: 'unknown-author', noun: 'an author', to: 'authors', findPaths: () => [['translator']] },
  { id: 'unknown-topic', noun: 'a topic', to: 'topics', findPaths: eachOf('topics') },
  { id: 'unknown-publisher', noun: 'a publisher', to: 'sources', findPaths: eachOf('sources', 'publisher') },
  { id: 'unknown-event', noun: 'an event', to: 'events', findPaths: eachOf('events') },
  { id: 'unknown-story', noun: 'a story', to: 'articles', findPaths: eachOf('stories') },
];

/** Finds authors, topics, publishers, events and stories that a story, a translation or a dossier names and that have no file. */
export const checkReferences = (content: Content): Finding[] => {
  const known = new Map(
    references.map(({ to }) => [to, new Set(documentsOf(content, to).map((document) => document.id))]),
  );
  const naming = (['articles', 'translations', 'dossiers'] as const).flatMap((name) =>
    documentsOf(content, name),
  );
  return naming.flatMap((document) =>
    references.flatMap((reference) =>
      checkReference(document, reference, known.get(reference.to) ?? new Set()),
    ),
  );
};

const checkReference = (document: Document, reference: Reference, known: ReadonlySet<string>): Finding[] => {
  const { fields } = document;
  if (fields === undefined) return [];
  return reference.findPaths(fields).flatMap((path): Finding[] => {
    const written = findValue(fields.value, path);
    // What cannot be an id at all is the schema's business.
    if (typeof written !== 'string' || known.has(written) || !identifierPattern.test(written)) return [];
    const closest = findClosest(written, known);
    const unknown = `${quote(written)} is not ${reference.noun}.`;
    const toFinding = (message: string, right?: string): Finding => ({
      id: reference.id,
      ...atField(document, fields, path),
      message,
      ...(right === undefined ? {} : { fix: { written, right } }),
    });
    if (closest === undefined) {
      return [toFinding(`${unknown} Write the id of a file in content/${reference.to}/, or add the file.`)];
    }
    // A list of names has each of them once.
    const isNamed = path.length === 2 && listItems(fields, String(path[0])).includes(closest);
    return [
      isNamed
        ? toFinding(
            `${unknown} If you mean ${quote(closest)}, it is already in this list: remove this entry.`,
          )
        : toFinding(`${unknown} Did you mean ${quote(closest)}?`, closest),
    ];
  });
};
