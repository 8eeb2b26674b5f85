import type { ClaimBasis, ClaimStatus } from '../../schemas/claim.ts';
import { onceEach } from '../once-each.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import { findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/** A source on which something rests, as far as the rules ask. */
export interface Ground {
  readonly publisher: string;
  readonly kind: string;
}

/** Finds the grounds of a story: its sources by id, without those whose publisher is unknown. */
export type FindGrounds = (article: Document) => ReadonlyMap<string, Ground>;

/** Prepares to find the grounds of stories; those of each are read once, however many checks ask for them. */
export const toGroundsFinder = (content: Content): FindGrounds => {
  const kinds = new Map(
    documentsOf(content, 'sources').flatMap(({ id, fields }) => {
      const kind = fields?.value.kind;
      return typeof kind === 'string' ? [[id, kind] as const] : [];
    }),
  );
  return onceEach(
    ({ fields }) =>
      new Map(
        (fields === undefined ? [] : listItems(fields, 'sources')).flatMap((source) => {
          const id = findValue(source, ['id']);
          const publisher = findValue(source, ['publisher']);
          if (typeof id !== 'string' || typeof publisher !== 'string') return [];
          const kind = kinds.get(publisher);
          return kind === undefined ? [] : [[id, { publisher, kind }] as const];
        }),
      ),
  );
};

/** What is said to be confirmed or disputed: a statement, or a mark of a figure. */
export interface Judged {
  readonly status: ClaimStatus;
  /** Ids of the sources that it names. */
  readonly cited: ReadonlySet<string>;
  /** Why one source is enough. */
  readonly basis: ClaimBasis | undefined;
  /** How many parties it names. */
  readonly parties: number;
}

/** How an editor writes what is missing, where it is missing. */
export interface EvidenceForms {
  /** A weaker status: "status=claimed with by="…"". */
  readonly claimed: string;
  /** "basis=acting-party" */
  readonly actingParty: string;
  /** "basis=official-count or basis=acting-party" */
  readonly eitherBasis: string;
  /** How two sources or two parties are named: "Cite two sources, …, or name both parties, …". */
  readonly bothSides: string;
}

/**
 * Judges whether a status is stronger than its evidence: the one rule for statements and for marks of figures.
 * @param grounds of the story, by the ids of its sources
 */
export const judgeEvidence = (
  { status, cited, basis, parties }: Judged,
  grounds: ReadonlyMap<string, Ground>,
  forms: EvidenceForms,
): Pick<Finding, 'id' | 'message'> | undefined => {
  if (status === 'disputed') {
    return cited.size === 0 || cited.size > 1 || parties > 1
      ? undefined
      : { id: 'disputed-without-sides', message: `A dispute has two sides. ${forms.bothSides}` };
  }
  if (status !== 'confirmed') return undefined;
  const found = [...cited].flatMap((id) => grounds.get(id) ?? []);
  // Nobody can tell who is behind a source that is not listed, or has no publisher.
  if (found.length === 0 || found.length < cited.size) return undefined;
  const counting = found.filter(({ kind }) => kind !== 'aggregator');
  if (counting.length === 0) {
    return {
      id: 'confirmed-by-aggregator',
      message: `An aggregator repeats what others reported and cannot confirm anything. Cite the original or another report, or write ${forms.claimed}.`,
    };
  }
  if (basis !== 'acting-party' && counting.every(({ kind }) => kind === 'state-media')) {
    return {
      id: 'confirmed-by-state-media',
      message: `State media alone cannot confirm anything. Cite a source of another kind, or write ${forms.claimed}; if it is a formal act of that state itself, write ${forms.actingParty}.`,
    };
  }
  const publishers = new Set(counting.map(({ publisher }) => publisher));
  if (basis !== undefined || publishers.size > 1) return undefined;
  return {
    id: 'confirmed-without-ground',
    message: `${quote([...publishers][0])} is the only publisher behind this${counting.length < found.length ? ' that counts: aggregators do not' : ''}. Cite a source from another publisher, or write ${forms.claimed}; if it is an official count or the act of the party itself, write ${forms.eitherBasis}.`,
  };
};
