import { toSpeakers } from '../../domain/evidence.ts';
import { claimSchema } from '../../schemas/claim.ts';
import type { BodyClaim } from '../reading/body-claim.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import { findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { isUnnamed } from './unnamed-speaker.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote } from '../problems/quote.ts';

/** A source on which a claim rests, as far as the rules ask. */
interface Ground {
  readonly publisher: string;
  readonly kind: string;
}

/** Finds claims whose status is stronger than their evidence. */
export const checkClaims = (content: Content): Finding[] => {
  const kinds = new Map(
    documentsOf(content, 'sources').flatMap(({ id, fields }) => {
      const kind = fields?.value.kind;
      return typeof kind === 'string' ? [[id, kind] as const] : [];
    }),
  );
  return documentsOf(content, 'articles').flatMap((article) => {
    const grounds = listGrounds(article, kinds);
    return (article.body?.claims ?? []).flatMap((claim) =>
      judgeClaim(claim, grounds).map((fault) => ({ ...fault, file: article })),
    );
  });
};

/** The sources of a story by id; without those whose publisher is unknown. */
const listGrounds = (article: Document, kinds: ReadonlyMap<string, string>): ReadonlyMap<string, Ground> =>
  new Map(
    (article.fields === undefined ? [] : listItems(article.fields, 'sources')).flatMap((source) => {
      const id = findValue(source, ['id']);
      const publisher = findValue(source, ['publisher']);
      if (typeof id !== 'string' || typeof publisher !== 'string') return [];
      const kind = kinds.get(publisher);
      return kind === undefined ? [] : [[id, { publisher, kind }] as const];
    }),
  );

interface Fault {
  readonly id: ProblemId;
  readonly offset: number;
  readonly message: string;
}

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

const judgeStatus = (
  status: 'confirmed' | 'claimed' | 'assessed' | 'disputed',
  claim: BodyClaim,
  grounds: ReadonlyMap<string, Ground>,
): Fault[] => {
  const offset = claim.attributes.get('status')?.valueOffset ?? claim.offset;
  const by = claim.attributes.get('by')?.value;
  const cited = new Set(claim.citedIds.map(({ id }) => id));
  switch (status) {
    case 'claimed':
    case 'assessed':
      return by !== undefined
        ? judgeNames(status, by, claim)
        : [
            {
              id: 'claim-without-speaker',
              offset,
              message: `Who ${status === 'claimed' ? 'claims' : 'assesses'} this? Write by="…" beside status=${status}.`,
            },
          ];
    case 'disputed':
      return cited.size === 0 || cited.size > 1 || toSpeakers(by).length > 1
        ? []
        : [
            {
              id: 'disputed-without-sides',
              offset,
              message:
                'A dispute has two sides. Cite two sources, cite="one two", or name both parties, by="One; The other".',
            },
          ];
    case 'confirmed':
      return judgeConfirmed(claim, offset, cited, grounds);
  }
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

const judgeConfirmed = (
  claim: BodyClaim,
  offset: number,
  cited: ReadonlySet<string>,
  grounds: ReadonlyMap<string, Ground>,
): Fault[] => {
  const basis = claim.attributes.get('basis');
  const found = [...cited].flatMap((id) => grounds.get(id) ?? []);
  // Nobody can tell who is behind a source that is not listed, or has no publisher.
  const isComplete = found.length > 0 && found.length === cited.size;
  const counting = found.filter(({ kind }) => kind !== 'aggregator');
  if (isComplete && counting.length === 0) {
    return [
      {
        id: 'confirmed-by-aggregator',
        offset,
        message:
          'An aggregator repeats what others reported and cannot confirm anything. Cite the original or another report, or write status=claimed with by="…".',
      },
    ];
  }
  if (isComplete && basis?.value !== 'acting-party' && counting.every(({ kind }) => kind === 'state-media')) {
    return [
      {
        id: 'confirmed-by-state-media',
        offset,
        message:
          'State media alone cannot confirm anything. Cite a source of another kind, or write status=claimed with by="…"; if it is a formal act of that state itself, write basis=acting-party.',
      },
    ];
  }
  const publishers = new Set(counting.map(({ publisher }) => publisher));
  if (!isComplete || basis !== undefined || publishers.size > 1) return [];
  return [
    {
      id: 'confirmed-without-ground',
      offset,
      message: `${quote([...publishers][0])} is the only publisher behind this${counting.length < found.length ? ' that counts: aggregators do not' : ''}. Cite a source from another publisher, or write status=claimed with by="…"; if it is an official count or the act of the party itself, write basis=official-count or basis=acting-party.`,
    },
  ];
};
