import { z } from 'astro/zod';
import { identifier } from './identifier.ts';
import { day } from './moment.ts';
import { line } from './text.ts';

/** Words that a passage may have: more is a copy of the source. */
const maxWords = 40;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Also of a language that has no spaces between them. */
const countWords = (text: string): number =>
  Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike === true).length;

const outer = /^["“„«‘].*["”“»’]$/u;

/** Exact words of a source on which a story rests. */
export const passageSchema = z.strictObject({
  id: identifier('passage')
    .optional()
    .describe('Name by which a citation shows this passage alone: [@source#name].'),
  words: line('passage', 600)
    .refine((words) => countWords(words) <= maxWords, {
      error: ({ input }) =>
        `The passage has ${String(countWords(String(input)))} words; the limit is ${String(maxWords)}. Quote only what the statement rests on.`,
    })
    .refine((words) => !outer.test(words), {
      error: 'Leave the quotation marks around the passage out: the site prints them.',
    })
    .refine((words) => !/\[?(?:…|\.{3})\]?/u.test(words), {
      error: 'A passage is exact: nothing is left out of it. Write two passages instead.',
    })
    .describe('The very words of the source, in its language, at most forty; never a paraphrase.'),
  prefix: line('prefix', 120)
    .optional()
    .describe('The words right before them, where the same words are on the page more than once.'),
  suffix: line('suffix', 120)
    .optional()
    .describe('The words right after them, where the same words are on the page more than once.'),
  translation: line('translation', 600)
    .optional()
    .describe('What they mean in the language of the story, where the source is in another.'),
});

/** How much of a source was read; said to readers in text/. */
export const readings = ['page', 'excerpt', 'repost', 'headline'] as const;

/** What of a source was read, and when. */
export const readingSchema = z.strictObject({
  day: day.describe('Day on which we last read it.'),
  what: z
    .enum(readings, { error: `Write what: ${readings.join(', what: ')}.` })
    .describe(
      'How much of it: page, the whole of it; excerpt, parts of it, as a search shows them; repost, a copy elsewhere; headline, nothing more.',
    ),
});
