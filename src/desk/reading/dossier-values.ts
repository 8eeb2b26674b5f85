import { type FieldPath, type Fields, findValue, listItems } from './fields.ts';

/** A value of a dossier, as it is written. */
export interface WrittenValue {
  readonly path: FieldPath;
  readonly written: unknown;
  /** True for one that was replaced. */
  readonly isFormer: boolean;
}

/** The values of a property in the order of time: those that were replaced, then the one that holds. */
export const listValuesOf = (fields: Fields, property: number): WrittenValue[] => {
  const toValue = (path: FieldPath, isFormer: boolean): WrittenValue => ({
    path,
    written: findValue(fields.value, path),
    isFormer,
  });
  return [
    ...listItems(fields, 'properties', property, 'history').map((_, index) =>
      toValue(['properties', property, 'history', index], true),
    ),
    toValue(['properties', property], false),
  ];
};

/** Every value of a dossier. */
export const listDossierValues = (fields: Fields): WrittenValue[] =>
  listItems(fields, 'properties').flatMap((_, property) => listValuesOf(fields, property));

/** A text of sources that a field names, with its place. */
export interface CitingField {
  readonly path: FieldPath;
  readonly cite: string;
}

/** Where a dossier names its sources: for its definition, its values and its places. */
export const listCitingFields = (fields: Fields): CitingField[] =>
  [
    [] as FieldPath,
    ...listDossierValues(fields).map(({ path }) => path),
    ...listItems(fields, 'places').map((_, index): FieldPath => ['places', index]),
  ].flatMap((path) => {
    const place: FieldPath = [...path, 'cite'];
    const cite = findValue(fields.value, place);
    return typeof cite === 'string' ? [{ path: place, cite }] : [];
  });

/** Ids of sources as a field names them. */
export const splitCite = (cite: string): string[] => cite.split(/\s+/).filter((id) => id !== '');
