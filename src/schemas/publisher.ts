import { z } from 'astro/zod';
import { countryCode } from './country-code.ts';
import { inEditions } from './in-editions.ts';
import { line } from './text.ts';
import { webAddress } from './web-address.ts';

/** The kinds of publisher; each is explained to readers on the standards page. */
export const publisherKinds = [
  'state-media',
  'news-agency',
  'newspaper',
  'official',
  'think-tank',
  'ngo',
  'academic',
  'aggregator',
] as const;

const publisherKind = z.enum(publisherKinds, { error: `Write one of: ${publisherKinds.join(', ')}.` });

/** content/sources/<id>.yaml: a publisher that our articles cite, described once. */
export const publisherSchema = z.strictObject({
  name: line('name', 80).describe('Name as it prints its own.'),
  kind: publisherKind.describe(
    'Kind of publisher. Newspaper also stands for broadcasters and news sites with reporting of their own; aggregator for sites that repost or sum up what others reported.',
  ),
  country: countryCode.optional().describe('ISO 3166-1 code of its seat. Leave it out if it is uncertain.'),
  independence: line('sentence on independence', 240)
    .optional()
    .describe('One sentence on who controls or funds it.'),
  url: webAddress.optional().describe('Its home page.'),
  editions: inEditions({
    name: line('name', 80).optional().describe('Name under which it is known in that language.'),
    independence: line('sentence on independence', 240)
      .optional()
      .describe('One sentence on who controls or funds it.'),
  }),
});

export type PublisherKind = z.output<typeof publisherKind>;
export type Publisher = z.output<typeof publisherSchema>;
