import { z } from 'astro/zod';
import { credit, exampleCredit } from './credit.ts';
import { line } from './text.ts';

/** What can be shown of another site without asking it for anything. */
export const embedKinds = ['video', 'audio', 'post'] as const;

const nameTheStill = 'Name a picture in the same folder as the text: still="launch.jpg".';

/** Attributes of ::embed[…]{…} in a text. */
export const embedSchema = z
  .strictObject({
    url: z
      .url({ protocol: /^https$/, error: 'Write its full address: url="https://…".' })
      .describe('Where it can be seen, heard or read; the card leads there.'),
    publisher: z
      .string({ error: 'Say who published it: publisher="…".' })
      .pipe(line('publisher', 120))
      .describe('Who published it.'),
    kind: z
      .enum(embedKinds, { error: `Write kind=${embedKinds.join(', kind=')}.` })
      .describe('What it is: video, audio or post.'),
    still: z
      .string()
      .min(1, { error: nameTheStill })
      .optional()
      .describe('A picture of it in the same folder as the text; a video needs one.'),
    credit: credit.optional().describe('Credit of the still, e.g. "Photograph: KCTV"; a still needs one.'),
  })
  .refine(({ kind, still }) => kind !== 'video' || still !== undefined, {
    path: ['still'],
    error: nameTheStill,
  })
  .refine(({ still, credit: whose }) => still === undefined || whose !== undefined, {
    path: ['credit'],
    error: `Say whose the still is: credit="${exampleCredit}".`,
  });

export type EmbedAttributes = z.output<typeof embedSchema>;
