import { z } from 'astro/zod';
import { inEditions } from './in-editions.ts';
import { line } from './text.ts';
import { webAddress } from './web-address.ts';

const linkSchema = z.strictObject({
  label: line('label', 60).describe('What the link is, e.g. "ORCID".'),
  url: webAddress.describe('Full address.'),
});

/** Frontmatter of content/authors/<id>.md; the body is the biography. */
export const authorSchema = z.strictObject({
  name: line('name', 80).describe('Name as printed in the byline.'),
  kind: z
    .enum(['person', 'organisation'], { error: 'Write person or organisation.' })
    .describe('A person, or an organisation such as a desk or an agency.'),
  role: line('role', 120).optional().describe('What the author does here, in a few words.'),
  expertise: z.array(line('field of expertise', 80)).default([]).describe('Fields the author writes about.'),
  links: z.array(linkSchema).default([]).describe("The author's own pages elsewhere."),
  editions: inEditions({
    name: line('name', 80).describe('Name as printed in the byline.'),
    role: line('role', 120).optional().describe('What the author does here, in a few words.'),
  }),
});
