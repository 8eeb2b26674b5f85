import { figureNames } from '../../domain/body/figure-names.ts';
import { notation } from '../../domain/body/notation.ts';
import type { Finding } from '../problems/finding.ts';
import type { BodyPart } from '../reading/body-part.ts';
import type { Document } from '../reading/document.ts';
import { listFieldTexts } from '../reading/fields.ts';
import { type AttributeFault, judgeAttributes } from './judge-attributes.ts';

/** Finds parts of a text, such as notes, that the site cannot read as they are written, or that are in a field. */
export const checkPartNotation = (document: Document): Finding[] => [
  ...checkFields(document),
  ...checkBody(document),
];

/** What begins a part. A marked statement is left to checkClaimNotation, a box of three colons to checkNotation. */
const openingPart = new RegExp(
  String.raw`(?<!:)(?:::(?!:|claim\b)([a-z]+)|:{3,}(table|${figureNames.join('|')}))(?=[[{])`,
  'g',
);

/** No field is Markdown: readers would see the notation. */
const checkFields = (document: Document): Finding[] =>
  listFieldTexts(document.fields).flatMap(({ field, offset, written }): Finding[] => {
    const name = written
      .matchAll(openingPart)
      .map(([, one, other]) => one ?? other ?? '')
      .find((found) => Object.hasOwn(notation, found));
    if (name === undefined) return [];
    return [
      {
        id: 'bad-part',
        file: document,
        offset,
        field,
        message: `"::${name}" would appear as typed: fields have words only. Keep the words here, and put the ${name} in the text.`,
      },
    ];
  });

const checkBody = (document: Document): Finding[] =>
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
        message: 'A pullquote has plain words only: no statement, citation, link or picture.',
      },
    ];
  }
  return isRepeated
    ? []
    : [
        {
          offset,
          message:
            'The words of the pullquote are nowhere else in the text. Repeat a sentence of the text word for word, and mark anything left out with "…".',
        },
      ];
};
