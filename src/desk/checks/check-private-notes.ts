import { findPrivateNotes } from '../../markdown/private-notes.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { findValue, formatFieldPath } from '../reading/fields.ts';

/**
 * Finds notes that other programs keep from readers. The site takes them out of texts as well, but knows no more of
 * them than where they begin and end.
 */
export const checkPrivateNotes = (document: Document): Finding[] => [
  ...(document.body?.slips.privateNotes ?? []).map(({ written, isClosed, offset }): Finding => ({
    id: 'private-note',
    file: document,
    offset,
    message: isClosed
      ? `${quote(written)} is a note for yourselves. Delete it, or write <!-- … --> for what nobody is to see.`
      : `${quote(written)} begins a note for yourselves that ends nowhere: all the rest would be taken for it. Delete it, or write <!-- … --> for what nobody is to see.`,
  })),
  ...(document.body?.claims ?? []).flatMap(({ attributes, offset }) =>
    [...attributes.values()].some(({ value }) => findPrivateNotes(value).length > 0)
      ? [
          {
            ...inField(document, offset),
            message: 'A note for yourselves stands in an attribute. Delete it.',
          },
        ]
      : [],
  ),
  ...[...(document.fields?.places.values() ?? [])].flatMap(({ path, value: offset }): Finding[] => {
    const value = findValue(document.fields?.value, path);
    if (typeof value !== 'string' || findPrivateNotes(value).length === 0) return [];
    return [
      {
        ...inField(document, offset),
        field: formatFieldPath(path),
        message: `${quote(value)} holds a note for yourselves, and fields are printed as they stand. Delete it.`,
      },
    ];
  }),
];

const inField = (document: Document, offset: number): Omit<Finding, 'message'> => ({
  id: 'private-note',
  file: document,
  offset,
});
