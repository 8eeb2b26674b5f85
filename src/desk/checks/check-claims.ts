import { toSpeakers } from '../../domain/evidence.ts';
import { isUnnamed } from '../../domain/unnamed-speaker.ts';
import { claimSchema, type ClaimStatus } from '../../schemas/claim.ts';
import type { BodyClaim } from '../reading/body-claim.ts';
import { type Content, documentsOf } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { type EvidenceForms, type FindGrounds, type Ground, judgeEvidence } from './judge-evidence.ts';

/** Finds claims whose status is stronger than their evidence. */
export const checkClaims = (content: Content, findGrounds: FindGrounds): Finding[] =>
  documentsOf(content, 'articles').flatMap((article) => {
    const grounds = findGrounds(article);
    return (article.body?.claims ?? []).flatMap((claim) =>
      judgeClaim(claim, grounds).map((fault) => ({ ...fault, file: article })),
    );
  });

type Fault = Pick<Finding, 'id' | 'offset' | 'message'>;

/** Attributes that cannot be read are left to checkClaimNotation, and what depends on them is not judged. */
const judgeClaim = (claim: BodyClaim, grounds: ReadonlyMap<string, Ground>): Fault[] => {
  const status = claimSchema.shape.status.safeParse(claim.attributes.get('status')?.value);
  const confidence = claim.attributes.get('confidence');
  return [
    ...(confidence === undefined || !claim.attributes.has('likelihood')
      ? []
      : [
          {
            id: 'likelihood-with-confidence' as const,
            offset: confidence.offset,
            message:
              'Likelihood and confidence are separate judgements, never mixed in one statement (ICD 203). Keep one of them, or mark two statements.',
          },
        ]),
    ...(status.success ? judgeStatus(status.data, claim, grounds) : []),
  ];
};

const forms: EvidenceForms = {
  claimed: 'status=claimed with by="…"',
  actingParty: 'basis=acting-party',
  eitherBasis: 'basis=official-count or basis=acting-party',
  bothSides: 'Cite two sources, cite="one two", or name both parties, by="One; The other".',
};

const judgeStatus = (
  status: ClaimStatus,
  claim: BodyClaim,
  grounds: ReadonlyMap<string, Ground>,
): Fault[] => {
  const offset = claim.attributes.get('status')?.valueOffset ?? claim.offset;
  const by = claim.attributes.get('by')?.value;
  if (status === 'claimed' || status === 'assessed') {
    return by !== undefined
      ? judgeNames(status, by, claim)
      : [
          {
            id: 'claim-without-speaker',
            offset,
            message: `Who ${status === 'claimed' ? 'claims' : 'assesses'} this? Write by="…" beside status=${status}.`,
          },
        ];
  }
  const basis = claim.attributes.get('basis')?.value;
  const fault = judgeEvidence(
    {
      status,
      cited: new Set(claim.citedIds.map(({ id }) => id)),
      // One that cannot be read is told once, by checkClaimNotation.
      basis: basis === undefined || basis === 'acting-party' ? basis : 'official-count',
      parties: toSpeakers(by).length,
    },
    grounds,
    forms,
  );
  return fault === undefined ? [] : [{ ...fault, offset }];
};

/** A judgement is worth what its maker is: one of nobody in particular cannot be weighed. */
const judgeNames = (status: 'claimed' | 'assessed', by: string, claim: BodyClaim): Fault[] => {
  const speaker = status === 'assessed' ? toSpeakers(by).find(isUnnamed) : undefined;
  return speaker === undefined
    ? []
    : [
        {
          id: 'assessed-without-name',
          offset: claim.attributes.get('by')?.valueOffset ?? claim.offset,
          message: `${quote(speaker)} is nobody in particular. An assessment needs a person or body with a name, by="Name, Institute"; without one, attribute it in the sentence and leave it unmarked.`,
        },
      ];
};
