import { z } from 'astro/zod';
import { moment } from './moment.ts';
import { line } from './text.ts';

/** A story that is taken back: its address stays and says so. */
export const withdrawalSchema = z.strictObject({
  date: moment.describe('When it was withdrawn, with time zone.'),
  reason: line('reason', 600).describe(
    'Why, in one to three sentences for readers. It is printed as written and sent to subscribers.',
  ),
});
