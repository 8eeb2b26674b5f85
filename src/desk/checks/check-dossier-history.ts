import { writtenDate } from '../../schemas/moment.ts';
import type { Document } from '../reading/document.ts';
import { listValuesOf, type WrittenValue } from '../reading/dossier-values.ts';
import { type FieldPath, findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { atField } from './at-field.ts';

/** A date as far as it is known; undefined for what is none, which the schema reports. */
const readDate = ({ written }: WrittenValue, field: 'date' | 'until'): string | undefined => {
  const read = writtenDate.safeParse(findValue(written, [field]));
  return read.success ? read.data : undefined;
};

/** Whether one date is before another for certain: a month is neither before nor after its days. */
export const isCertainlyBefore = (one: string, other: string): boolean => {
  const exact = Math.min(one.length, other.length);
  return one.slice(0, exact) < other.slice(0, exact);
};

/** Finds former values of a dossier that contradict each other, or the value that holds. */
export const checkDossierHistory = (document: Document): Finding[] => {
  const { fields, collection } = document;
  if (fields === undefined || collection !== 'dossiers') return [];
  const toFinding = (path: FieldPath, message: string): Finding => ({
    id: 'history-order',
    ...atField(document, fields, path),
    message,
  });
  return listItems(fields, 'properties').flatMap((_, property) => {
    const values = listValuesOf(fields, property);
    return values.flatMap((value, index): Finding[] => {
      const date = readDate(value, 'date');
      const until = value.isFormer ? readDate(value, 'until') : undefined;
      const before = values[index - 1];
      const lastUntil = before && readDate(before, 'until');
      if (date !== undefined && until !== undefined && isCertainlyBefore(until, date)) {
        return [
          toFinding(
            [...value.path, 'until'],
            `This value is of ${date}, and is said to have stood until ${until}. Write a later "until", or an earlier "date".`,
          ),
        ];
      }
      if (date !== undefined && lastUntil !== undefined && isCertainlyBefore(date, lastUntil)) {
        return [
          toFinding(
            [...value.path, 'date'],
            value.isFormer
              ? `The value before it stood until ${lastUntil}, so this one cannot be of ${date}. List former values oldest first, each until the next one.`
              : `The last of the former values stood until ${lastUntil}, so the value that holds cannot be of ${date}. Write when the new value was known, or correct "until".`,
          ),
        ];
      }
      return [];
    });
  });
};
