import { readArchiveMoment } from '../../domain/archive-moment.ts';
import type { Finding } from '../problems/finding.ts';
import type { Document } from '../reading/document.ts';
import { findValue, listItems } from '../reading/fields.ts';
import { atField } from './at-field.ts';

/** Finds archived copies of which nobody can say when they were made, or of which two days are said. */
export const checkArchives = (document: Document): Finding[] => {
  const { fields, collection } = document;
  if (fields === undefined || (collection !== 'articles' && collection !== 'dossiers')) return [];
  return listItems(fields, 'sources').flatMap((source, index): Finding[] => {
    const archived = findValue(source, ['archived']);
    // What is no address has a problem of its own.
    if (typeof archived !== 'string' || !/^https?:/i.test(archived)) return [];
    const on = findValue(source, ['archivedOn']);
    const ofAddress = readArchiveMoment(archived)?.slice(0, 10);
    const at = (name: string) => atField(document, fields, ['sources', index, name]);
    if (on === undefined && ofAddress === undefined)
      return [
        {
          id: 'archive-without-day',
          ...at('archived'),
          message:
            'The address does not say when the copy was made. Write the day that the archive shows beside it: archivedOn: 2026-02-20',
        },
      ];
    return typeof on !== 'string' || ofAddress === undefined || on === ofAddress
      ? []
      : [
          {
            id: 'invalid-field',
            ...at('archivedOn'),
            message: `By its address the copy is of ${ofAddress}. Leave "archivedOn" out.`,
          },
        ];
  });
};
