import { z } from 'astro/zod';
import { identifier } from './identifier.ts';
import { line } from './text.ts';

/** How firmly a statement stands; each is explained to readers on the standards page. */
export const claimStatuses = ['confirmed', 'claimed', 'assessed', 'disputed'] as const;

/**
 * Terms of likelihood with their ranges in per cent: Intelligence Community Directive 203, Analytic
 * Standards, section D.6.e(2)(a), first row of its table.
 */
export const likelihoods = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even chance': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Confidence in a judgement; another thing than likelihood (ICD 203, D.6.e(2)(b)). */
export const confidences = ['low', 'moderate', 'high'] as const;

/** Why one source is enough for a confirmed statement. */
export const claimBases = ['official-count', 'acting-party'] as const;

/** The status of something that a file of YAML tells. */
export const writtenStatus = z.enum(claimStatuses, {
  error: `Write status: ${claimStatuses.join(', status: ')}.`,
});

/** Its basis, in the same way. */
export const writtenBasis = z.enum(claimBases, { error: `Write basis: ${claimBases.join(' or basis: ')}.` });

const nameTheSources = 'Name the sources: cite="id" or cite="one two".';

const toIds = (text: string, divider: RegExp): string[] => [
  ...new Set(text.split(divider).filter((id) => id !== '')),
];

/**
 * Ids of sources as one text.
 * @param error what is said where it names none
 * @param divider what is between two ids
 * @param prepare takes away what else the text may hold
 */
export const toCitedSources = (
  error: string,
  divider = /\s+/,
  prepare: (text: string) => string = (text) => text,
) =>
  z
    .string({ error })
    .transform((text) => toIds(prepare(text), divider))
    .pipe(z.array(identifier('source')).min(1, { error }));

/** Ids of sources as an attribute has them, separated by spaces. */
export const citedSources = toCitedSources(nameTheSources);

/** A source as a statement cites it: perhaps with the name of the passage on which it rests, "ministry#cost". */
const withPassage = /^([^#]+)#([a-z0-9]+(?:-[a-z0-9]+)*)$/;

const withoutPassages = (cite: string): string =>
  cite.replace(/[^\s;]+/g, (id) => id.replace(withPassage, '$1'));

/** The sources of each party: "one two#passage; three" → [[one, two], [three]]. */
export const toSides = (cite: string): string[][] =>
  withoutPassages(cite)
    .split(';')
    .map((side) => toIds(side, /\s+/));

/** The passages that are named with their sources: "one two#passage; three" → ["two#passage"]. */
export const toQuotes = (cite: string): string[] =>
  toIds(cite, /[\s;]+/).filter((id) => withPassage.test(id));

export const likelihoodTerms = Object.keys(likelihoods) as (keyof typeof likelihoods)[];

/** Attributes of :claim[…]{…} in a story's text. */
export const claimSchema = z.strictObject({
  by: line('"by"', 160)
    .optional()
    .describe('Who asserts it; two parties to a dispute are separated by "; ".'),
  status: z
    .enum(claimStatuses, { error: `Write status=${claimStatuses.join(', status=')}.` })
    .describe('How firmly it stands: confirmed, claimed, assessed or disputed.'),
  cite: toCitedSources(nameTheSources, /[\s;]+/, withoutPassages).describe(
    'Ids of sources in the story, separated by spaces, each with the name of a passage after "#" where one is meant; "; " divides those of one party from those of the next, in the order of "by".',
  ),
  basis: z
    .enum(claimBases, { error: `Write basis=${claimBases.join(' or basis=')}.` })
    .optional()
    .describe(
      'Why one source is enough for a confirmed statement: an official count, or the acting party itself.',
    ),
  likelihood: z
    .enum(likelihoodTerms, { error: `Write one of the terms of ICD 203: ${likelihoodTerms.join(', ')}.` })
    .optional()
    .describe('How likely it is, in a term of ICD 203; only where the source gives such a judgement.'),
  confidence: z
    .enum(confidences, { error: `Write confidence=${confidences.join(', confidence=')}.` })
    .optional()
    .describe('How sure the source is of its judgement; never together with likelihood.'),
  id: identifier('claim')
    .optional()
    .describe('Name of the matter, shared by stories that make statements about it.'),
});

/** Attributes of a statement in a translation: everything else about it is told once, in the original. */
export const translatedClaimSchema = z.strictObject({
  of: z
    .string({ error: 'Name the statement of the original: of=abc123.' })
    .describe('The statement of the original: its anchor there without "claim-".'),
  by: claimSchema.shape.by.describe('Who asserts it, as this language names them.'),
});

export type ClaimStatus = (typeof claimStatuses)[number];
export type ClaimBasis = (typeof claimBases)[number];
export type ClaimAttributes = z.output<typeof claimSchema>;
