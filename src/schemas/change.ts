import { z } from 'astro/zod';
import { moment } from './moment.ts';
import { line } from './text.ts';

/** A substantive change after publication; small slips are fixed without one. */
export const changeSchema = z.strictObject({
  date: moment.describe('When the changed story went out, with time zone.'),
  reason: line('reason', 240).describe('What was changed and why, for the reader.'),
});
