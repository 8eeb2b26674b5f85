import { type FieldPath, type Fields, findPlace, formatFieldPath } from '../reading/fields.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';

/** Where a finding points that is about a field: at its value, or the nearest thing around it that is written. */
export const atField = (
  file: CheckedFile,
  fields: Fields,
  path: FieldPath,
): Pick<Finding, 'file' | 'offset' | 'field'> => ({
  file,
  offset: findPlace(fields, path),
  field: formatFieldPath(path),
});
