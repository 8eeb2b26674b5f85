import { collections, type CollectionName } from '../../schemas/collections.ts';
import { toJsonSchema } from './json-schema.ts';

/** Where the JSON Schemas lie, from the project's root. */
export const schemasFolder = 'docs/schemas';

/** A JSON Schema as the file that editors read. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

const headings: Readonly<Record<CollectionName, { readonly title: string; readonly description: string }>> = {
  articles: { title: 'Article', description: 'Frontmatter of content/articles/<slug>/index.md.' },
  authors: { title: 'Author', description: 'Frontmatter of content/authors/<id>.md.' },
  topics: { title: 'Topic', description: 'Frontmatter of content/topics/<id>.md.' },
  countries: { title: 'Country', description: 'Frontmatter of content/countries/<code>.md.' },
  sources: { title: 'Publisher', description: 'Content of content/sources/<id>.yaml.' },
  events: { title: 'Event', description: 'Content of content/events/<date>-<id>.yaml.' },
  pages: { title: 'Page of the house', description: 'Frontmatter of content/pages/<id>.md.' },
};

/** Builds the JSON Schema files of every collection. */
export const buildSchemaFiles = (): SchemaFile[] =>
  (Object.keys(collections) as CollectionName[]).map((collection) => {
    const { $schema, ...schema } = { $schema: undefined, ...toJsonSchema(collection) };
    return {
      path: `${schemasFolder}/${collection}.schema.json`,
      text: `${JSON.stringify({ $schema, ...headings[collection], ...schema }, null, 2)}\n`,
    };
  });
