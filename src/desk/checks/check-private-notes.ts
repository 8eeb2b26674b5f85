import { findPrivateNotes } from '../../markdown/private-notes.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { findValue, formatFieldPath } from '../reading/fields.ts';

/** Finds private notes of other programs. The site leaves them out of texts, but an editor should know. */
export const checkPrivateNotes = (document: Document): Finding[] => [
  ...(document.body?.slips.privateNotes ?? []).map(({ written, isClosed, offset }): Finding => ({
    id: 'private-note',
    file: document,
    offset,
    message: isClosed
      ? `${quote(written)} is a private note of another program. Delete it, or write it between <!-- and -->.`
      : `${quote(written)} begins a private note that has no end, so the rest of the text would not be published. Delete it, or write the note between <!-- and -->.`,
  })),
  ...(document.body?.claims ?? []).flatMap(({ attributes, offset }) =>
    [...attributes.values()].some(({ value }) => findPrivateNotes(value).length > 0)
      ? [
          {
            ...inField(document, offset),
            message: 'An attribute contains a private note. Delete it.',
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
        message: `${quote(value)} contains a private note, and fields are published as typed. Delete it.`,
      },
    ];
  }),
];

const inField = (document: Document, offset: number): Omit<Finding, 'message'> => ({
  id: 'private-note',
  file: document,
  offset,
});
