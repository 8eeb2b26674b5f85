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

/** Those on which the outcomes of its outlook rest. */
export const listOutcomeSources = (fields: Fields): NamedSource[] =>
  listItems(fields, 'outlook').flatMap((_, question) =>
    listItems(fields, 'outlook', question, 'outcome', 'sources').flatMap((id, index) =>
      typeof id === 'string' ? [{ id, path: ['outlook', question, 'outcome', 'sources', index] }] : [],
    ),
  );
