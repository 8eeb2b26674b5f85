import type { ClaimAttributes } from './content-types.ts';
import type { Edition } from './edition.ts';

/** What a sentence of evidence needs to know of a source. */
export interface Carrier {
  readonly publisher: string;
  /** The agency whose copy it carries. */
  readonly relays: string | undefined;
  /** Who the material first comes from. */
  readonly origin: string | undefined;
}

/** Ranges of the terms of likelihood in per cent, as schemas/claim.ts has them. */
export type LikelihoodRanges = Readonly<Record<string, readonly [number, number]>>;

/** The parties to a statement: "KCNA; South Korea" → both. */
export const toSpeakers = (by: string | undefined): string[] =>
  (by ?? '')
    .split(';')
    // As print has it, so that a name is the same in a note and in a field.
    .map((speaker) => speaker.trim().replaceAll("'", '’'))
    .filter((speaker) => speaker !== '');

const distinct = (values: readonly (string | undefined)[], ...without: readonly string[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)).difference(new Set(without)),
];

/**
 * Says in one sentence who asserts a statement, how firmly, and through whom it reached us, without full
 * stop: "Claimed by Kim Jong Un, through KCNA, reported by Reuters".
 * @param carriers the sources the statement rests on
 */
export const describeClaim = (
  claim: Pick<ClaimAttributes, 'status' | 'by' | 'likelihood' | 'confidence'>,
  carriers: readonly Carrier[],
  ranges: LikelihoodRanges,
  { text, dialect }: Pick<Edition, 'text' | 'dialect'>,
): string => {
  const words = text.evidence;
  const list = new Intl.ListFormat(dialect);
  const speakers = toSpeakers(claim.by);
  const origins = distinct(
    // A source that relays an origin carries other voices too: a judgement in it is its maker's, a dispute
    // is between those who differ, and what the source says itself did not come through anybody.
    claim.status === 'claimed' || claim.status === 'confirmed'
      ? carriers.filter(({ publisher }) => !speakers.includes(publisher)).map((carrier) => carrier.origin)
      : [],
    ...speakers,
  );
  const reporters = distinct(
    carriers.map((carrier) => carrier.relays ?? carrier.publisher),
    ...speakers,
    ...origins,
  );
  const range = claim.likelihood === undefined ? undefined : ranges[claim.likelihood];
  const who = list.format(speakers);
  const assertion =
    speakers.length === 0
      ? ''
      : claim.status === 'confirmed'
        ? words.saidBy(who)
        : claim.status === 'disputed'
          ? words.between(who)
          : words.by(who);
  return [
    `${words.statuses[claim.status]}${assertion}`,
    origins.length > 0 ? words.through(list.format(origins)) : undefined,
    reporters.length > 0 ? words.reportedBy(list.format(reporters)) : undefined,
    claim.likelihood !== undefined && range ? words.likelihood(claim.likelihood, ...range) : undefined,
    claim.confidence === undefined ? undefined : words.confidence(claim.confidence),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
};
