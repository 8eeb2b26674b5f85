import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { run } from './run.ts';
import { collections as kinds } from './schemas/collections.ts';

/** As an address: in a path Astro would take % # ? for what they are there. */
const base = (folder: string): URL => pathToFileURL(`${resolve(run.contentFolder, folder)}/`);

/** A story's id is the name of its folder. */
const folderName = ({ entry }: { readonly entry: string }): string => entry.replace(/\/[^/]*$/, '');

/** Other entries are called as their files are. */
const fileName = ({ entry }: { readonly entry: string }): string => entry.replace(/\.[^.]*$/, '');

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: kinds.articles.pattern, base: base('articles'), generateId: folderName }),
    schema: kinds.articles.schema,
  }),
  authors: defineCollection({
    loader: glob({ pattern: kinds.authors.pattern, base: base('authors'), generateId: fileName }),
    schema: kinds.authors.schema,
  }),
  topics: defineCollection({
    loader: glob({ pattern: kinds.topics.pattern, base: base('topics'), generateId: fileName }),
    schema: kinds.topics.schema,
  }),
  countries: defineCollection({
    loader: glob({ pattern: kinds.countries.pattern, base: base('countries'), generateId: fileName }),
    schema: kinds.countries.schema,
  }),
  sources: defineCollection({
    loader: glob({ pattern: kinds.sources.pattern, base: base('sources'), generateId: fileName }),
    schema: kinds.sources.schema,
  }),
  events: defineCollection({
    loader: glob({ pattern: kinds.events.pattern, base: base('events'), generateId: fileName }),
    schema: kinds.events.schema,
  }),
  pages: defineCollection({
    loader: glob({ pattern: kinds.pages.pattern, base: base('pages'), generateId: fileName }),
    schema: kinds.pages.schema,
  }),
};
