import { z } from 'astro/zod';
import { moment } from './moment.ts';
import { line } from './text.ts';

/** Frontmatter of content/pages/<id>.md: a page of the newsroom such as About or Standards. */
export const pageSchema = z.strictObject({
  title: line('title', 80).describe('Heading of the page.'),
  standfirst: line('standfirst', 320).describe('One or two sentences that say what the page is for.'),
  updated: moment.describe('When the page last changed in substance, with time zone.'),
});
