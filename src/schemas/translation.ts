import { z } from 'astro/zod';
import { identifier } from './identifier.ts';
import { day } from './moment.ts';
import { maxStandfirst } from './standfirst.ts';
import { line } from './text.ts';

/** The parts of an original as a translation has seen them: see domain/translation-digest.ts. */
const translates = z
  .string({ error: 'This is written by: npm run check -- --accept STORY LANGUAGE' })
  .regex(/^[a-z][a-z0-9]{5}(?:[a-z0-9]{5})?(?: [a-z][a-z0-9]{5}(?:[a-z0-9]{5})?)*$/, {
    error:
      'This is written by a command, and cannot be read. Write it with: npm run check -- --accept STORY LANGUAGE',
  });

const outcomeWords = z.strictObject({ text: line('outcome', 400).describe('What happened, attributed.') });

/** The words of a question; everything else about it is told once, in the original. */
const questionWords = z.strictObject({
  question: line('question', 200).describe('The question.'),
  resolves: line('criteria', 600).optional().describe('How the question is decided.'),
  outcome: outcomeWords.optional().describe('The words of its outcome, where it has one.'),
  note: line('note', 240).optional().describe('Why it is still open after its day.'),
});

const correctionWords = z.strictObject({
  wrong: line('"wrong"', 400).describe('What the story said.'),
  right: line('"right"', 400).describe('What it says now.'),
});

const changeWords = z.strictObject({
  reason: line('reason', 240).describe('What was changed and why, for the reader.'),
});

/**
 * Frontmatter of content/articles/<slug>/index.<language>.md: the words of a story in another language. Sources,
 * statuses, dates and countries are told once, in the original, and reach every language from there.
 */
export const translationSchema = z.strictObject({
  translates: translates.meta({
    description:
      'Which parts of the original it rests on. Written by a command: npm run check -- --accept STORY LANGUAGE.',
    examples: ['tk0q3f d81mzx p2v9ra'],
  }),
  title: line('title', 140).describe('Headline.'),
  standfirst: line('standfirst', maxStandfirst.most).describe('One or two sentences below the headline.'),
  kicker: line('kicker', 40).optional().describe('Two or three words above the headline.'),
  draft: z
    .boolean({ error: 'Write true or false.' })
    .default(false)
    .describe('true keeps the translation out of everything that is published.'),
  translator: identifier('author').describe('Id of a file in content/authors/: who translated it.'),
  translated: day.describe('Day on which it was translated, or brought up to the original.'),
  keyPoints: z
    .array(line('key point', 240))
    .default([])
    .describe('The key points of the original, in their order.'),
  outlook: z
    .array(questionWords)
    .default([])
    .describe('The questions of the original, in their order: their words only.'),
  corrections: z
    .array(correctionWords)
    .default([])
    .describe('The corrections of the original, oldest first: their words only.'),
  changes: z
    .array(changeWords)
    .default([])
    .describe('The changes of the original, oldest first: their words only.'),
  picture: z
    .strictObject({
      alt: line('alt', 400).describe('What the picture shows, for people who cannot see it.'),
      caption: line('caption', 400).optional().describe('What is printed below the picture.'),
    })
    .optional()
    .describe('The words of the lead picture, where the original has one.'),
});

/** What the code gets. */
export type Translation = z.output<typeof translationSchema>;
