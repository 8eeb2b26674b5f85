import { z } from 'astro/zod';
import { credit } from './credit.ts';
import { line } from './text.ts';

/** The lead picture of a story, in its frontmatter: it stands behind the opening paragraph. */
export const leadPictureSchema = z.strictObject({
  file: line('file', 200).describe("Name of a PNG, JPEG, WebP, AVIF or GIF file in the story's own folder."),
  alt: line('alt', 400).describe('What the picture shows, for people who cannot see it.'),
  caption: line('caption', 400).optional().describe('What is printed below the picture.'),
  credit: credit.describe('What it is and whose, with a colon between, or © and a name: "Photograph: KCNA".'),
  share: z
    .boolean({ error: 'Write true or false.' })
    .default(false)
    .describe(
      'true makes other sites show this picture with a link to the story, instead of the drawn card.',
    ),
});

/** What the code gets. */
export type LeadPictureFields = z.output<typeof leadPictureSchema>;
