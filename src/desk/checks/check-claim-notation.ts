import type { z } from 'astro/zod';
import { toSpeakers } from '../../domain/evidence.ts';
import { claimSchema, toSides, translatedClaimSchema } from '../../schemas/claim.ts';
import type { BodyClaim, BodyClaimPlace } from '../reading/body-claim.ts';
import type { Document } from '../reading/document.ts';
import { listFieldTexts } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { type AttributeFault, judgeAttributes } from './judge-attributes.ts';
import { quote } from '../problems/quote.ts';

/** Finds claims that the site cannot read as they are written, or that are where none can be marked. */
export const checkClaimNotation = (document: Document): Finding[] => [
  ...checkFields(document),
  ...checkBody(document),
];

/** No field is Markdown: readers would see the notation. */
const checkFields = (document: Document): Finding[] =>
  listFieldTexts(document.fields).flatMap(({ field, offset, written }): Finding[] => {
    if (!written.includes(':claim[')) return [];
    return [
      {
        id: 'bad-claim',
        file: document,
        offset,
        field,
        message:
          'Statements cannot be marked in fields. Keep only the words here, and mark them in the text.',
      },
    ];
  });

const checkBody = (document: Document): Finding[] => {
  const toFinding = (offset: number, message: string): Finding => ({
    id: 'bad-claim',
    file: document,
    offset,
    message,
  });
  const { claims = [], citationsInClaims = [] } = document.body ?? {};
  const isTranslation = document.collection === 'translations';
  if (document.collection !== 'articles' && !isTranslation) {
    return claims.map(({ offset }) =>
      toFinding(
        offset,
        'Only stories list sources, so only stories can mark statements. Keep just the words.',
      ),
    );
  }
  return [
    ...claims.flatMap((claim) =>
      judgeClaim(claim, isTranslation ? translatedClaimSchema : claimSchema).map(({ offset, message }) =>
        toFinding(offset, message),
      ),
    ),
    ...citationsInClaims.map(({ written, offset }) =>
      toFinding(
        offset,
        `${quote(written)} is inside a marked statement. Name its sources in cite="…" instead.`,
      ),
    ),
  ];
};

const misplaced: Readonly<Record<Exclude<BodyClaimPlace, 'text'>, string>> = {
  claim: 'This statement is inside another one. Put one after the other, or mark only the longer one.',
  link: 'This statement is inside a link. Put the link inside the statement instead: :claim[the [words](https://…)]{…}.',
  figure:
    'This statement is in the title of a figure or in the list of a timeline, where it gets no mark. Keep only the words here, and mark them in the text.',
  heading:
    'This statement is in a heading, where it gets no mark. Mark a sentence in the text below instead.',
};

const judgeClaim = (claim: BodyClaim, schema: z.ZodObject): AttributeFault[] => [
  ...(claim.place === 'text' ? [] : [{ offset: claim.offset, message: misplaced[claim.place] }]),
  ...(claim.words === ''
    ? [
        {
          offset: claim.offset,
          message: 'The statement has no words. Write them in the brackets: :claim[Fifty were shown]{…}.',
        },
      ]
    : []),
  ...(claim.attributes.size === 0 ? [toUnattributed(claim)] : judgeAttributes(claim, schema, 'statement')),
  ...judgeSides(claim),
];

const countParties = (n: number): string => `${String(n)} ${n === 1 ? 'party' : 'parties'}`;

/** Sources that are divided belong to the parties in their order, so there are as many of the one as of the other. */
const judgeSides = ({ attributes }: BodyClaim): AttributeFault[] => {
  const cite = attributes.get('cite');
  if (cite?.value.includes(';') !== true) return [];
  const sides = toSides(cite.value);
  const parties = toSpeakers(attributes.get('by')?.value).length;
  if (sides.some((ids) => ids.length === 0)) {
    return [
      {
        offset: cite.valueOffset,
        message: 'A party has no source. Name at least one on each side of ";": cite="one; two".',
      },
    ];
  }
  return sides.length === parties
    ? []
    : [
        {
          offset: cite.valueOffset,
          message: `The sources are divided among ${countParties(sides.length)}, but "by" names ${countParties(parties)}. Name the sources of each in the same order: by="One; The other" cite="one; two"; or separate the ids with spaces.`,
        },
      ];
};

const toUnattributed = ({ offset, hasUnreadBraces }: BodyClaim): AttributeFault => ({
  offset,
  message: hasUnreadBraces
    ? 'The attributes cannot be read. Write them directly after the brackets, with each text in straight quotation marks: :claim[…]{by="…" status=claimed cite="id"}.'
    : 'The statement has no attributes. Write them directly after the brackets: :claim[…]{by="…" status=claimed cite="id"}. If the words contain a bracket without its partner, write it \\[ or \\].',
});
