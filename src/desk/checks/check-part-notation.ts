import { notation } from '../../domain/body/notation.ts';
import type { Finding } from '../problems/finding.ts';
import type { BodyPart } from '../reading/body-part.ts';
import type { Document } from '../reading/document.ts';
import { type AttributeFault, judgeAttributes } from './judge-attributes.ts';

/** Finds parts of a text, such as notes, that the site cannot read as they are written. */
export const checkPartNotation = (document: Document): Finding[] =>
  (document.body?.parts ?? []).flatMap((part) =>
    judgePart(part).map(({ offset, message }): Finding => ({
      id: 'bad-part',
      file: document,
      offset,
      message,
    })),
  );

const judgePart = (part: BodyPart): AttributeFault[] => {
  const kind = notation[part.name];
  if (kind === undefined) return [];
  const { name, offset, title, isClosed } = part;
  return [
    ...judgeAttributes(part, kind.schema, name),
    ...(title === ''
      ? [{ offset, message: `The ${name} has no title. Write it in the brackets: ${kind.example}.` }]
      : []),
    ...(isClosed
      ? []
      : [{ offset, message: `The ${name} is not closed. Write ":::" on a line of its own where it ends.` }]),
  ];
};
