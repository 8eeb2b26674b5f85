import { z } from 'astro/zod';
import { writtenBasis, writtenStatus } from './claim.ts';
import { inEditions } from './in-editions.ts';
import { day } from './moment.ts';
import { line } from './text.ts';
import { webAddress } from './web-address.ts';

/** content/events/<date>-<id>.yaml: something that happened on a day, told once and shared by stories. */
export const eventSchema = z.strictObject({
  date: day.describe('Day on which it happened.'),
  title: line('title', 200).describe('What happened, attributed, in one line.'),
  status: writtenStatus
    .optional()
    .describe('How firmly it stands, by the rules for statements; timelines draw it.'),
  basis: writtenBasis.optional().describe('Why one source is enough for status: confirmed.'),
  sources: z
    .array(webAddress)
    .default([])
    .describe(
      'Addresses of its sources, as stories list them: a timeline shows the number of each that its story lists, and a hub names its publisher.',
    ),
  editions: inEditions({ title: line('title', 200).describe('What happened, attributed, in one line.') }),
});
