import { articleSchema } from './article.ts';
import { authorSchema } from './author.ts';
import { countrySchema } from './country.ts';
import { dossierSchema } from './dossier.ts';
import { eventSchema } from './event.ts';
import { pageSchema } from './page.ts';
import { publisherSchema } from './publisher.ts';
import { topicSchema } from './topic.ts';
import { translationSchema } from './translation.ts';

/**
 * Every kind of content: the folder below content/ if it is not called as the kind is, the pattern of its files, and the
 * schema that judges them. Astro's loaders, the desk's check and the JSON Schemas all read this table.
 */
export const collections = {
  articles: { pattern: '*/index.md', schema: articleSchema },
  translations: { folder: 'articles', pattern: '*/index.*.md', schema: translationSchema },
  authors: { pattern: '*.md', schema: authorSchema },
  topics: { pattern: '*.md', schema: topicSchema },
  countries: { pattern: '*.md', schema: countrySchema },
  sources: { pattern: '*.yaml', schema: publisherSchema },
  events: { pattern: '*.yaml', schema: eventSchema },
  dossiers: { pattern: '*.yaml', schema: dossierSchema },
  pages: { pattern: '*.md', schema: pageSchema },
} as const;

export type CollectionName = keyof typeof collections;

/** The folder of a collection, below the content folder. */
export const folderOf = (name: CollectionName): string => {
  const collection = collections[name];
  return 'folder' in collection ? collection.folder : name;
};

/** Every folder of collections, once. */
export const collectionFolders: readonly string[] = [
  ...new Set((Object.keys(collections) as CollectionName[]).map(folderOf)),
];
