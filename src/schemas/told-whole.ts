/**
 * Whether a file that is named after a language tells its story itself, which then stands in that language alone. A
 * translation says what it rests on instead.
 * @param fields of index.<language>.md, as they are written
 */
export const isToldWhole = (fields: unknown): boolean =>
  typeof fields === 'object' &&
  fields !== null &&
  !('translates' in fields) &&
  ('language' in fields || 'published' in fields);
