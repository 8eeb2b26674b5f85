import { z } from 'astro/zod';
import { figureFields } from './figure.ts';

const nameThem =
  'Write events=all, or name events of the story: events="2024-06-19-treaty 2024-12-04-in-force".';

/** Attributes of :::timeline[…]{…} in a story's text. */
export const timelineSchema = z.strictObject({
  events: z
    .string({ error: nameThem })
    .transform((text) => text.split(/\s+/).filter((id) => id !== ''))
    .pipe(z.array(z.string()).min(1, { error: nameThem }))
    .optional()
    .describe('Events of the story to draw, separated by spaces, or "all"; a list in the text adds others.'),
  outlook: z
    .literal('yes', { error: 'Write outlook=yes, or leave it out.' })
    .optional()
    .describe('Write outlook=yes to draw the open questions of the story as well.'),
  ...figureFields,
});
