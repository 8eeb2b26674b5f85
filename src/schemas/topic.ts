import { z } from 'astro/zod';
import { inEditions } from './in-editions.ts';
import { keywords } from './keywords.ts';
import { line } from './text.ts';

/** Frontmatter of content/topics/<id>.md; the body is the introduction. */
export const topicSchema = z.strictObject({
  name: line('name', 60).describe('Name of the topic in sentence case, e.g. "Missiles and deterrence".'),
  description: line('description', 200).describe('One sentence: what belongs under this topic.'),
  keywords,
  editions: inEditions({
    name: line('name', 60).describe('Name of the topic.'),
    description: line('description', 200).describe('One sentence: what belongs under this topic.'),
  }),
});
