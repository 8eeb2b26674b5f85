import { z } from 'astro/zod';
import { moment } from './moment.ts';
import { line } from './text.ts';

export const correctionKinds = ['correction', 'clarification', 'update'] as const;

/** Something that was wrong in a published story, and what is right. */
export const correctionSchema = z.strictObject({
  date: moment.describe('When it was put right, with time zone.'),
  kind: z
    .enum(correctionKinds, { error: `Write one of: ${correctionKinds.join(', ')}.` })
    .describe(
      'correction (it was wrong), clarification (it could mislead) or update (events have moved on).',
    ),
  wrong: line('"wrong"', 400).describe('What the story said.'),
  right: line('"right"', 400).describe('What it says now.'),
  material: z
    .boolean({ error: 'Write true or false.' })
    .default(false)
    .describe(
      'true if a reader would judge the story differently: it is then shown at the top of the story and in the feed.',
    ),
  claim: z
    .string()
    .min(1)
    .optional()
    .describe('The statement it belongs to: its id, or its anchor, e.g. claim-iuvfiu.'),
  heading: z.string().min(1).optional().describe('Id of the heading it belongs to.'),
});
