import { z } from 'astro/zod';
import { citedSources } from './claim.ts';
import { identifier } from './identifier.ts';
import { writtenDate } from './moment.ts';
import { line } from './text.ts';

/** Attributes that every kind of figure has. */
export const figureFields = {
  id: identifier('figure')
    .optional()
    .describe('Name of the figure in addresses; without one, it is made from the title.'),
  cite: citedSources.optional().describe('Ids of sources of the whole figure, separated by spaces.'),
  lead: z
    .literal('yes', { error: 'Write lead=yes, or leave it out.' })
    .optional()
    .describe('Write lead=yes to put the figure after the first paragraph; only one in a story.'),
  alt: line('"alt"', 400)
    .optional()
    .describe(
      'What the figure shows, in a sentence, for readers who cannot see it; without one, the site describes it.',
    ),
  asof: writtenDate
    .optional()
    .describe(
      'Day, month or year up to which the data hold, e.g. asof="2026-02"; without one, the date of the newest source is printed.',
    ),
} as const;
