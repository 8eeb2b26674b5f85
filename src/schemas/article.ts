import { z } from 'astro/zod';
import { articleSourceSchema } from './article-source.ts';
import { changeSchema } from './change.ts';
import { correctionSchema } from './correction.ts';
import { countryCode } from './country-code.ts';
import { identifier } from './identifier.ts';
import { keywords } from './keywords.ts';
import { languages, nameLanguages } from './language.ts';
import { leadPictureSchema } from './lead-picture.ts';
import { feedId } from './feed-id.ts';
import { day, moment } from './moment.ts';
import { outlookSchema } from './outlook.ts';
import { maxStandfirst } from './standfirst.ts';
import { line } from './text.ts';
import { withdrawalSchema } from './withdrawal.ts';
import { withoutRepeats } from './without-repeats.ts';
import { workType } from './work-type.ts';

/** Also where nothing is written: a refinement that is asked in any case meets fields that failed. */
const isEmptyList = (value: readonly unknown[] | undefined): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * Frontmatter of content/articles/<slug>/index.md, or of index.<language>.md where the story stands in another language of
 * the site alone.
 */
export const articleSchema = z
  .strictObject({
    title: line('title', 140).describe(
      'Headline: what the story says, in sentence case, without a full stop.',
    ),
    standfirst: line('standfirst', maxStandfirst.most).describe(
      'One or two sentences below the headline that say what the reader will know afterwards.',
    ),
    kicker: line('kicker', 40)
      .optional()
      .describe('Two or three words above the headline. Without it, the name of the first topic is shown.'),
    type: workType.describe('Kind of work: analysis, explainer, briefing or fact-sheet.'),
    published: moment.describe(
      'When the story goes out, with time zone. A story whose time is in the future is under embargo and is not published.',
    ),
    written: day
      .optional()
      .describe(
        'Day on which the story was written, if later than the day in "published": readers then see “As of” with that day and “written” with this one.',
      ),
    updated: moment.optional().describe('When it last changed in substance. Give the reason in changes.'),
    draft: z
      .boolean({ error: 'Write true or false.' })
      .default(false)
      .describe('true keeps the story out of everything that is published.'),
    developingUntil: moment
      .optional()
      .describe(
        'Marks the story as developing until that time, with time zone. Set it a day or two ahead while facts are still coming in.',
      ),
    leadUntil: moment
      .optional()
      .describe(
        'Keeps the story at the top of the front page until that time, with time zone. Without it, the newest story leads.',
      ),
    language: z
      .enum(languages, { error: nameLanguages })
      .optional()
      .describe(
        'Language of a story that is told in another one than the site’s own, and in index.ar.md in place of index.md: ar.',
      ),
    id: identifier('id')
      .optional()
      .describe(
        'Permanent name of the story in feeds: the original name of its folder. Needed only before the folder is renamed.',
      ),
    feedId,
    authors: z
      .array(identifier('author'))
      .min(1, { error: 'Name at least one author: the id of a file in content/authors/.' })
      .refine(withoutRepeats, { error: 'An author is named twice.' })
      .describe('Ids of files in content/authors/, in the order of the byline.'),
    topics: z
      .array(identifier('topic'))
      .min(1, { error: 'Name at least one topic: the id of a file in content/topics/.' })
      .refine(withoutRepeats, { error: 'A topic is named twice.' })
      .describe('Ids of files in content/topics/, the main one first.'),
    countries: z
      .array(countryCode)
      .default([])
      .refine(withoutRepeats, { error: 'A country is named twice.' })
      .describe('ISO 3166-1 codes of the countries that the story is about, the main one first.'),
    keywords,
    keyPoints: z
      .array(line('key point', 240))
      .max(5, { error: 'At most five key points: they are a summary.' })
      .default([])
      .describe('Three to five sentences that sum up the story.'),
    picture: leadPictureSchema
      .optional()
      .describe(
        'The lead picture, behind the opening paragraph: a file in its folder, described and credited.',
      ),
    shareFigure: identifier('figure')
      .optional()
      .meta({
        description:
          'Name of a figure of the story, as in its address, that other sites show beside a link to the story, in place of the drawn card.',
        examples: ['missile-ranges'],
      }),
    sources: z
      .array(articleSourceSchema)
      .refine((sources) => withoutRepeats(sources.map((source) => source.id)), {
        error: 'Two sources have the same id.',
      })
      .default([])
      .describe('Everything that the story rests on, in the order of first use.'),
    evidence: z
      .literal('none', { error: 'Write evidence: none, or leave the field out and list the sources.' })
      .optional()
      .describe(
        'none, for a story from an archive that was published before this site listed sources; readers are told so. A new story lists its sources.',
      ),
    events: z
      .array(identifier('event'))
      .default([])
      .describe('Ids of files in content/events/ that the story is about.'),
    outlook: z.array(outlookSchema).default([]).describe('What to watch: questions with a date.'),
    corrections: z
      .array(correctionSchema)
      .default([])
      .describe('What was wrong and has been put right since publication, oldest first.'),
    changes: z
      .array(changeSchema)
      .default([])
      .describe('Substantive changes since publication, oldest first.'),
    withdrawn: withdrawalSchema
      .optional()
      .describe(
        'Withdraws the story: its address then says that, when and why, and nothing else of it is published.',
      ),
  })
  .refine(({ sources, evidence }) => evidence === 'none' || !isEmptyList(sources), {
    path: ['sources'],
    error: 'A story without a source cannot be published here. List at least one.',
    // Whoever has forgotten other fields too is told of all at once.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .refine(({ sources, evidence }) => evidence === undefined || sources.length === 0, {
    path: ['evidence'],
    error: 'The story lists sources: leave "evidence: none" out.',
  })
  .refine(
    ({ written, published }) => written === undefined || written > published.toISOString().slice(0, 10),
    {
      path: ['written'],
      error: '"written" is for a story that was written after the day of "published". Leave it out.',
    },
  )
  .refine(
    ({ written, updated }) =>
      written === undefined || updated === undefined || written <= updated.toISOString().slice(0, 10),
    { path: ['updated'], error: '"updated" is earlier than "written".' },
  )
  .refine(({ picture, shareFigure }) => picture?.share !== true || shareFigure === undefined, {
    path: ['shareFigure'],
    error: 'Other sites show one picture, and "picture" has share: true. Leave one of the two out.',
  })
  .refine((article) => article.updated === undefined || article.updated >= article.published, {
    path: ['updated'],
    error: '"updated" is earlier than "published".',
  })
  .refine((article) => article.developingUntil === undefined || article.developingUntil > article.published, {
    path: ['developingUntil'],
    error: 'A story develops after publication: write a time later than "published".',
  })
  .refine((article) => article.leadUntil === undefined || article.leadUntil > article.published, {
    path: ['leadUntil'],
    error: 'A story leads the front page after publication: write a time later than "published".',
  });

/** What an editor writes. */
export type ArticleFrontmatter = z.input<typeof articleSchema>;
/** What the code gets: defaults filled in, moments as Date. */
export type Article = z.output<typeof articleSchema>;
