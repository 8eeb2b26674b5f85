import { findPrivateNotes } from '../../markdown/private-notes.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { listFieldTexts } from '../reading/fields.ts';

/** Finds private notes of other programs. The site leaves them out of texts, but an editor should know. */
export const checkPrivateNotes = (document: Document): Finding[] => [
  ...(document.body?.slips.privateNotes ?? []).map(({ written, isClosed, offset }): Finding => ({
    id: 'private-note',
    file: document,
    offset,
    message: isClosed
      ? toAdvice(written)
      : `${quote(written)} begins a private note that has no end, so the rest of the text would not be published. Delete it, or write the note between <!-- and -->.`,
  })),
  ...[...(document.body?.claims ?? []), ...(document.body?.parts ?? [])].flatMap(({ attributes, offset }) =>
    [...attributes.values()].some(({ value }) => findPrivateNotes(value).length > 0)
      ? [
          {
            ...inField(document, offset),
            message: 'An attribute contains a private note. Delete it.',
          },
        ]
      : [],
  ),
  ...(document.body?.images ?? []).flatMap(({ alt, title, offset }) =>
    findPrivateNotes(alt).length + findPrivateNotes(title).length > 0
      ? [
          {
            ...inField(document, offset),
            message: 'The description or the caption of this picture contains a private note. Delete it.',
          },
        ]
      : [],
  ),
  ...listFieldTexts(document.fields).flatMap(({ field, offset, written }): Finding[] => {
    if (findPrivateNotes(written).length === 0) return [];
    return [
      {
        ...inField(document, offset),
        field,
        message: `${quote(written)} contains a private note, and fields are published as typed. Delete it.`,
      },
    ];
  }),
];

const toAdvice = (written: string): string => {
  if (!/^[<＜]/.test(written))
    return `${quote(written)} is a private note in another program’s style. Delete it, or write it between <!-- and -->.`;
  return written.startsWith('<!--') && written.endsWith('-->')
    ? `${quote(written)} begins within a paragraph and goes on below an empty line, so it is not read as a private note. Begin it on a line of its own.`
    : `${quote(written)} is not read as a private note. Write it between <!-- and -->, with two hyphens each.`;
};

const inField = (document: Document, offset: number): Omit<Finding, 'message'> => ({
  id: 'private-note',
  file: document,
  offset,
});
