/** Steps from the root of the YAML to a value, as zod reports them. */
export type FieldPath = readonly (string | number)[];

/** Where a value is written, in UTF-16 code units from the start of the file. */
export interface FieldPlace {
  /** Where its key is; undefined for items of a list. */
  readonly key: number | undefined;
  readonly value: number;
  readonly path: FieldPath;
  /** Text written without quotes, in which other readers of YAML may see something else. */
  readonly plainText: string | undefined;
}

/** The fields of a file with the place of each. */
export interface Fields {
  readonly value: Readonly<Record<string, unknown>>;
  /** By the path as formatFieldPath writes it. */
  readonly places: ReadonlyMap<string, FieldPlace>;
}

/** "sources[2].url" */
export const formatFieldPath = (path: FieldPath): string =>
  path.reduce<string>(
    (written, step) =>
      typeof step === 'number' ? `${written}[${String(step)}]` : written === '' ? step : `${written}.${step}`,
    '',
  );

/** The value at a path, or undefined where there is none. */
export const findValue = (root: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );

/** Where to point for a path: the value, or the nearest thing around it that is written; else the start. */
export const findPlace = (fields: Fields, path: FieldPath): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const place = fields.places.get(formatFieldPath(path.slice(0, length)));
    if (place) return place.value;
  }
  return 0;
};

/** The items of a list field; nothing where the field is no list, which the schema reports. */
export const listItems = (fields: Fields, ...path: FieldPath): readonly unknown[] => {
  const value = findValue(fields.value, path);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
};

/** Whether a value, or anything in it, is a text of which something is true. */
export const hasTextThat = (value: unknown, isMeant: (written: string) => boolean): boolean => {
  if (typeof value === 'string') return isMeant(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => hasTextThat(part, isMeant));
};

/** A text in a field, with its place. */
export interface FieldText {
  readonly path: FieldPath;
  /** The path as formatFieldPath writes it. */
  readonly field: string;
  readonly offset: number;
  readonly written: string;
}

/** Every text in the fields of a file, in their order; none where they could not be read. */
export const listFieldTexts = (fields: Fields | undefined): FieldText[] =>
  [...(fields?.places ?? [])].flatMap(([field, { path, value: offset }]) => {
    const written = findValue(fields?.value, path);
    return typeof written === 'string' ? [{ path, field, offset, written }] : [];
  });
