import { type FieldPath, type Fields, findValue, listItems } from './fields.ts';

/** A source that a field names, with its place. */
export interface NamedSource {
  readonly id: string;
  readonly path: FieldPath;
}

/** The sources that a story lists. */
export const listSources = (fields: Fields): NamedSource[] =>
  listItems(fields, 'sources').flatMap((_, index) => {
    const path: FieldPath = ['sources', index, 'id'];
    const id = findValue(fields.value, path);
    return typeof id === 'string' ? [{ id, path }] : [];
  });

/** Those on which its outlook rests: where forecasts are to be read, and what says how they came out. */
export const listOutlookSources = (fields: Fields): NamedSource[] =>
  listItems(fields, 'outlook').flatMap((_, question) =>
    [
      ...listItems(fields, 'outlook', question, 'forecasts').map((__, index): FieldPath => [
        'forecasts',
        index,
        'sources',
      ]),
      ['outcome', 'sources'],
    ].flatMap((list): NamedSource[] =>
      listItems(fields, 'outlook', question, ...list).flatMap((id, index) =>
        typeof id === 'string' ? [{ id, path: ['outlook', question, ...list, index] }] : [],
      ),
    ),
  );
