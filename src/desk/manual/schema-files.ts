import { schemaNames, type SchemaName, toJsonSchema } from './json-schema.ts';

/** Where the JSON Schemas lie, from the project's root. */
export const schemasFolder = 'docs/schemas';

/** A JSON Schema as the file that editors read. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

const headings: Readonly<Record<SchemaName, { readonly title: string; readonly description: string }>> = {
  articles: { title: 'Article', description: 'Frontmatter of content/articles/<slug>/index.md.' },
  translations: {
    title: 'Translation',
    description: 'Frontmatter of content/articles/<slug>/index.<language>.md.',
  },
  authors: { title: 'Author', description: 'Frontmatter of content/authors/<id>.md.' },
  topics: { title: 'Topic', description: 'Frontmatter of content/topics/<id>.md.' },
  countries: { title: 'Country', description: 'Frontmatter of content/countries/<code>.md.' },
  sources: { title: 'Publisher', description: 'Content of content/sources/<id>.yaml.' },
  events: { title: 'Event', description: 'Content of content/events/<date>-<id>.yaml.' },
  dossiers: { title: 'Dossier', description: 'Content of content/dossiers/<id>.yaml.' },
  exceptions: { title: 'Exceptions', description: 'Content of content/exceptions.yaml.' },
  maps: { title: 'Map', description: 'Content of content/articles/<slug>/<name>.yaml, which a map shows.' },
  site: { title: 'Site', description: 'Content of content/site.yaml.' },
  pages: { title: 'Site page', description: 'Frontmatter of content/pages/<id>.md.' },
};

/** Builds the JSON Schema files of everything that a schema describes. */
export const buildSchemaFiles = (): SchemaFile[] =>
  schemaNames.map((name) => {
    const { $schema, ...schema } = { $schema: undefined, ...toJsonSchema(name) };
    return {
      path: `${schemasFolder}/${name}.schema.json`,
      text: `${JSON.stringify({ $schema, ...headings[name], ...schema }, null, 2)}\n`,
    };
  });
