import { articleSchema } from './article.ts';
import { authorSchema } from './author.ts';
import { countrySchema } from './country.ts';
import { dossierSchema } from './dossier.ts';
import { eventSchema } from './event.ts';
import { pageSchema } from './page.ts';
import { publisherSchema } from './publisher.ts';
import { topicSchema } from './topic.ts';

/**
 * Every kind of content: the folder below content/, the pattern of its files, and the schema that judges
 * them. Astro's loaders, the desk's check and the JSON Schemas all read this table.
 */
export const collections = {
  articles: { pattern: '*/index.md', schema: articleSchema },
  authors: { pattern: '*.md', schema: authorSchema },
  topics: { pattern: '*.md', schema: topicSchema },
  countries: { pattern: '*.md', schema: countrySchema },
  sources: { pattern: '*.yaml', schema: publisherSchema },
  events: { pattern: '*.yaml', schema: eventSchema },
  dossiers: { pattern: '*.yaml', schema: dossierSchema },
  pages: { pattern: '*.md', schema: pageSchema },
} as const;

export type CollectionName = keyof typeof collections;
