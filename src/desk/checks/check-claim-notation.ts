import { claimSchema } from '../../schemas/claim.ts';
import type { BodyClaim, BodyClaimPlace } from '../reading/body-claim.ts';
import type { Document } from '../reading/document.ts';
import { findValue, formatFieldPath } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { type AttributeFault, judgeAttributes } from './judge-attributes.ts';
import { quote } from '../problems/quote.ts';

/** Finds claims that the site cannot read as they are written, or that stand where none can be marked. */
export const checkClaimNotation = (document: Document): Finding[] => [
  ...checkFields(document),
  ...checkBody(document),
];

/** No field is Markdown: readers would see the notation. */
const checkFields = (document: Document): Finding[] =>
  [...(document.fields?.places.values() ?? [])].flatMap(({ path, value: offset }): Finding[] => {
    const written = findValue(document.fields?.value, path);
    if (typeof written !== 'string' || !written.includes(':claim[')) return [];
    return [
      {
        id: 'bad-claim',
        file: document,
        offset,
        field: formatFieldPath(path),
        message: 'A claim is not read in fields. Keep its words alone here, and mark them in the text.',
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
  if (document.collection !== 'articles') {
    return claims.map(({ offset }) =>
      toFinding(offset, 'Only stories list sources, so only they mark claims. Keep the words alone.'),
    );
  }
  return [
    ...claims.flatMap((claim) => judgeClaim(claim).map(({ offset, message }) => toFinding(offset, message))),
    ...citationsInClaims.map(({ written, offset }) =>
      toFinding(offset, `${quote(written)} stands inside a claim. Name its sources in cite="…" instead.`),
    ),
  ];
};

const misplaced: Readonly<Record<Exclude<BodyClaimPlace, 'text'>, string>> = {
  claim: 'A claim stands inside another. Put one behind the other, or mark the longer one alone.',
  link: 'A claim stands inside a link. Put the link into the claim: :claim[the [words](https://…)]{…}.',
  heading: 'A claim stands in a heading, where it gets no mark. Mark the sentence in the text below.',
};

const judgeClaim = (claim: BodyClaim): AttributeFault[] => [
  ...(claim.place === 'text' ? [] : [{ offset: claim.offset, message: misplaced[claim.place] }]),
  ...(claim.words === ''
    ? [
        {
          offset: claim.offset,
          message: 'The claim has no words. Write them in the brackets: :claim[Fifty were shown]{…}.',
        },
      ]
    : []),
  ...(claim.attributes.size === 0 ? [toUnattributed(claim)] : judgeAttributes(claim, claimSchema, 'claim')),
];

const toUnattributed = ({ offset, hasUnreadBraces }: BodyClaim): AttributeFault => ({
  offset,
  message: hasUnreadBraces
    ? 'The attributes cannot be read. Write them at once behind the brackets, each text in straight quotation marks: :claim[…]{by="…" status=claimed cite="id"}.'
    : 'The claim has no attributes. Write them at once behind the brackets: :claim[…]{by="…" status=claimed cite="id"}. A bracket among the words that has no partner is written \\[ or \\].',
});
