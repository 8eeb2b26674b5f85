import { z } from 'astro/zod';
import { likelihoods, likelihoodTerms } from './claim.ts';
import { identifier } from './identifier.ts';
import { day } from './moment.ts';
import { line } from './text.ts';

/** What the editor writes for ourselves in place of the name of a body. */
export const deskName = 'desk';

/** Answers that a question can have; each is explained in the editors' guide. */
export const results = ['yes', 'no', 'partly', 'void'] as const;

/** A share in per cent, as sources write it. Output: a number from 0 to 1. */
const percentage = z
  .string({ error: 'Write a percentage, e.g. 70%.' })
  .regex(/^(?:100|\d{1,2}(?:\.\d{1,2})?)%$/, { error: 'Write a percentage from 0% to 100%, e.g. 70%.' })
  .transform((text) => Number(text.slice(0, -1)) / 100);

/** What somebody expected of a question before its day. */
export const forecastSchema = z
  .strictObject({
    by: line('forecaster', 80).describe(
      'Who forecasts: a body by the name that its statements have, or "desk" for ourselves.',
    ),
    date: day.describe('Day on which the forecast was made, before the outcome was known.'),
    words: line('forecast', 240).describe(
      "What was forecast, in one sentence; in quotation marks only where they are the source's own words.",
    ),
    probability: percentage.optional().meta({
      description: 'Probability of “yes”, only where the source gives a number.',
      examples: ['70%'],
    }),
    likelihood: z
      .enum(likelihoodTerms, { error: `Write one of the terms of ICD 203: ${likelihoodTerms.join(', ')}.` })
      .transform((term) => ({ term, from: likelihoods[term][0], to: likelihoods[term][1] }))
      .optional()
      .describe('Likelihood of “yes” in a term of ICD 203, only where the source gives such a judgement.'),
    sources: z
      .array(identifier('source'))
      .min(1, { error: 'Name at least one source of the forecast, or leave "sources" out for our own.' })
      .optional()
      .describe('Ids of sources of this article in which the forecast is to be read. Ours needs none.'),
  })
  .refine(({ by, sources }) => by === deskName || sources !== undefined, {
    path: ['sources'],
    error: 'Name at least one source of the forecast.',
  })
  .superRefine(({ probability, likelihood }, context) => {
    if (probability === undefined || likelihood === undefined) return;
    const { term, from, to } = likelihood;
    const percent = Math.round(probability * 1e4) / 100;
    if (percent >= from && percent <= to) return;
    context.addIssue({
      code: 'custom',
      path: ['probability'],
      message: `ICD 203 defines “${term}” as ${String(from)} to ${String(to)} per cent. Leave one of the two out: the one that the source does not give.`,
    });
  });

/** What counts as yes and what as no, and since when that is written down. */
export const resolvesSchema = z.strictObject({
  criteria: line('criteria', 400).describe(
    'What counts as yes and what as no, so that two people who read it later agree.',
  ),
  written: day.describe('Day on which this was written down, before the day that the question is due.'),
});
