import { z } from 'astro/zod';
import { identifier } from './identifier.ts';
import { day } from './moment.ts';
import { line } from './text.ts';

const outcomeSchema = z.strictObject({
  date: day.describe('Day on which the outcome was known.'),
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
  });
