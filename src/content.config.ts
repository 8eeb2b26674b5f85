import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { forgetOtherFolders } from './entries/forget-other-folders.ts';
import { areEntriesHanded } from './entries/handed-entries.ts';
import { findLiveEntries } from './entries/live-entries.ts';
import { run } from './run.ts';
import { collections as kinds, type CollectionName, folderOf } from './schemas/collections.ts';
import { textInLanguageSchema } from './schemas/text-in-language.ts';

/** As an address: in a path Astro would take % # ? for what they are there. */
const base = (folder: string): URL => pathToFileURL(`${folder}/`);

/** A story's id is the name of its folder. */
const folderName = ({ entry }: { readonly entry: string }): string => entry.replace(/\/[^/]*$/, '');

/** That of a translation is the story's with its language behind it. */
const folderAndLanguage = ({ entry }: { readonly entry: string }): string =>
  entry.replace(/\/index\.(.*)\.md$/, '/$1');

/** Other entries are called as their files are. */
const fileName = ({ entry }: { readonly entry: string }): string => entry.replace(/\.[^.]*$/, '');

const ids: Partial<Record<CollectionName, typeof fileName>> = {
  articles: folderName,
  translations: folderAndLanguage,
};

/** Of what the desk has read already nothing is read again, nor kept twice. */
const nothing: Loader = {
  name: 'sourceline-read-already',
  load: ({ store }) => {
    store.clear();
    return Promise.resolve();
  },
};

const toLoader = (name: CollectionName): Loader => {
  if (areEntriesHanded() || findLiveEntries() !== undefined) return nothing;
  const folder = resolve(run.contentFolder, folderOf(name));
  return forgetOtherFolders(
    folder,
    glob({ pattern: kinds[name].pattern, base: base(folder), generateId: ids[name] ?? fileName }),
  );
};

export const collections = {
  articles: defineCollection({ loader: toLoader('articles'), schema: kinds.articles.schema }),
  translations: defineCollection({ loader: toLoader('translations'), schema: textInLanguageSchema }),
  authors: defineCollection({ loader: toLoader('authors'), schema: kinds.authors.schema }),
  topics: defineCollection({ loader: toLoader('topics'), schema: kinds.topics.schema }),
  countries: defineCollection({ loader: toLoader('countries'), schema: kinds.countries.schema }),
  sources: defineCollection({ loader: toLoader('sources'), schema: kinds.sources.schema }),
  events: defineCollection({ loader: toLoader('events'), schema: kinds.events.schema }),
  dossiers: defineCollection({ loader: toLoader('dossiers'), schema: kinds.dossiers.schema }),
  pages: defineCollection({ loader: toLoader('pages'), schema: kinds.pages.schema }),
};
