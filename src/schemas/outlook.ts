import { z } from 'astro/zod';
import { forecastSchema, resolvesSchema, results } from './forecast.ts';
import { identifier } from './identifier.ts';
import { day } from './moment.ts';
import { line } from './text.ts';

const outcomeSchema = z.strictObject({
  date: day.describe('Day on which the outcome was known.'),
  result: z
    .enum(results, { error: `Write result: ${results.join(', result: ')}.` })
    .optional()
    .describe('The answer in one word: yes, no, partly or void. Needed where there are forecasts.'),
  text: line('outcome', 400).describe('What happened, attributed.'),
  sources: z
    .array(identifier('source'))
    .min(1, { error: 'Name at least one source of the outcome.' })
    .describe('Ids of sources of this article on which the outcome rests.'),
});

/** One thing to watch: a question with a date by which it should be answered. */
export const outlookSchema = z
  .strictObject({
    question: line('question', 200).describe('A question that time will answer with yes, no or a figure.'),
    due: day.describe('Day by which we look again.'),
    resolves: resolvesSchema
      .optional()
      .describe(
        'How the question is decided, written down before its day. Needed where there are forecasts.',
      ),
    forecasts: z
      .array(forecastSchema)
      .min(1, { error: 'Write a forecast, or leave "forecasts" out.' })
      .optional()
      .describe('What was forecast of it, by bodies that the story cites or by ourselves, oldest first.'),
    outcome: outcomeSchema
      .optional()
      .describe('Fill in when the answer is known; never delete the question.'),
    note: line('note', 240)
      .optional()
      .describe(
        'Why it is still open after that day, e.g. "Not found in anything we read by 22 November 2026."',
      ),
  })
  .refine(({ outcome, note }) => outcome === undefined || note === undefined, {
    path: ['note'],
    error: 'A note says why a question is open, and this one is answered. Delete the note.',
  })
  .refine(({ forecasts, resolves }) => forecasts === undefined || resolves !== undefined, {
    path: ['resolves'],
    error: 'Say how the question is decided.',
  })
  .refine(
    ({ forecasts, outcome }) =>
      forecasts === undefined || outcome === undefined || outcome.result !== undefined,
    { path: ['outcome', 'result'], error: `Write result: ${results.join(', result: ')}.` },
  );
