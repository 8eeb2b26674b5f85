import { z } from 'astro/zod';

/** The types of work we publish; each is explained to readers on the standards page. */
export const workTypes = ['analysis', 'explainer', 'briefing', 'fact-sheet'] as const;

/** What kind of work a story is: a reader must know whether we report, judge or explain. */
export const workType = z.enum(workTypes, {
  error: `Write one of: ${workTypes.join(', ')}.`,
});

export type WorkType = z.output<typeof workType>;
