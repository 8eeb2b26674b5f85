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
  const { name, offset, title, isClosed, cutBy } = part;
  return [
    ...judgeAttributes(part, kind.schema, name),
    ...(title === '' && kind.isTitled !== false
      ? [{ offset, message: `The ${name} has no title. Write it in the brackets: ${kind.example}.` }]
      : []),
    ...(name === 'gallery' && part.pictures < 2
      ? [
          {
            offset,
            message:
              part.pictures === 0
                ? 'The gallery has no picture. Write each on a line of its own: ![what it shows](file.jpg "Caption (credit)").'
                : 'The gallery has only one picture. Add another, or write the picture without a gallery.',
          },
        ]
      : []),
    ...(title !== '' && kind.isTitled === false
      ? [{ offset, message: `A ${name} has no title. Delete the brackets: ${kind.example}.` }]
      : []),
    ...(name === 'pullquote' && title === '' ? judgePullquote(part) : []),
    ...(name === 'embed' && !part.isPlain
      ? [{ offset, message: 'The title of an embed has plain words only: no statement, citation or link.' }]
      : []),
    ...(isClosed
      ? []
      : [
          {
            offset,
            message:
              cutBy === undefined
                ? `The ${name} is not closed. Write ":::" on a line of its own where it ends.`
                : `The ${name} is inside a ${cutBy}, which ends at the first ":::". Begin and end the ${cutBy} with four colons: "::::${cutBy}[Title]" and "::::".`,
          },
        ]),
  ];
};

/** Who listens, searches or reads in a feed has the sentence only where it is in the text. */
const judgePullquote = ({ offset, isPlain, isRepeated }: BodyPart): AttributeFault[] => {
  if (!isPlain) {
    return [
      {
        offset,
        message: 'A pullquote has plain words only: no statement, citation, link or picture in it.',
      },
    ];
  }
  return isRepeated
    ? []
    : [
        {
          offset,
          message:
            'The words of the pullquote are nowhere else in the text. Repeat a sentence of the text word for word; leave something out with "…".',
        },
      ];
};
