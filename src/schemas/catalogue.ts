import { z } from 'astro/zod';
import { workTypes } from './work-type.ts';

const webAddress = z.url({ protocol: /^https?$/ });
const count = z.int().nonnegative();

/** What a catalogue says of a story. */
export const catalogueEntrySchema = z.strictObject({
  id: z.string().min(1).describe('Permanent name of the story, in feeds too, whatever its address.'),
  address: webAddress.describe('Address of the story; if it changes, the old one redirects to it.'),
  title: z.string().min(1),
  standfirst: z.string(),
  type: z.enum(workTypes).describe('Kind of work; the standards page says what each means.'),
  language: z.string().describe('BCP 47 tag of the story.'),
  published: z.iso.datetime().describe('When it could first be read.'),
  asOf: z.iso
    .date()
    .optional()
    .describe('Last day whose events the story takes into account, if it was written later.'),
  updated: z.iso.datetime().optional().describe('When it last changed in substance.'),
  authors: z.array(z.strictObject({ name: z.string(), address: webAddress })),
  topics: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  countries: z.array(
    z.strictObject({ code: z.string().length(2).describe('ISO 3166-1.'), name: z.string() }),
  ),
  words: count.describe('Words in the body.'),
  statements: z
    .strictObject({ confirmed: count, claimed: count, assessed: count, disputed: count })
    .describe('Marked statements, counted by status.'),
  sources: count.describe('Sources that the story cites.'),
  corrections: count,
  markdown: webAddress.describe('The story as Markdown.'),
  evidence: webAddress.describe('Statements and sources of the story as JSON.'),
  image: webAddress.describe('A picture of 1200 × 630 pixels that may be shown with the story.'),
});

/** /api/articles.json and its like for topics and countries: stories with what is known of them, for machines. */
export const catalogueSchema = z.strictObject({
  $schema: webAddress.describe('Where this schema is published.'),
  title: z.string().describe('What the catalogue is of.'),
  address: webAddress.describe('Address of this document.'),
  page: webAddress.describe('The page of the site that lists the same stories.'),
  total: count.describe('Stories in the whole catalogue.'),
  next: webAddress.optional().describe('Document with older stories.'),
  previous: webAddress.optional().describe('Document with newer stories.'),
  catalogues: z
    .array(
      z.strictObject({
        kind: z.enum(['topic', 'country']),
        name: z.string(),
        total: count,
        address: webAddress,
      }),
    )
    .optional()
    .describe('Catalogues of topics and countries; only in the first document of the whole catalogue.'),
  languages: z
    .array(
      z.strictObject({
        language: z.string().describe('BCP 47 tag.'),
        total: count,
        address: webAddress,
      }),
    )
    .optional()
    .describe(
      'The whole catalogue in the other languages of the site; only in its first document, and where there are several.',
    ),
  articles: z.array(catalogueEntrySchema).describe('Newest first.'),
});

export type Catalogue = z.input<typeof catalogueSchema>;
