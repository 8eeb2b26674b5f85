import { getCollection } from 'astro:content';
import { type Entries, findHandedEntries } from '../entries/handed-entries.ts';

const loadFromAstro = async (): Promise<Entries> => {
  const [articles, translations, authors, topics, countries, sources, events, dossiers, pages] =
    await Promise.all([
      getCollection('articles'),
      getCollection('translations'),
      getCollection('authors'),
      getCollection('topics'),
      getCollection('countries'),
      getCollection('sources'),
      getCollection('events'),
      getCollection('dossiers'),
      getCollection('pages'),
    ]);
  return { articles, translations, authors, topics, countries, sources, events, dossiers, pages };
};

/** The files of content: in a build as the desk has read them, while an editor is at work as Astro does. */
export const loadEntries = async (): Promise<Entries> => findHandedEntries() ?? (await loadFromAstro());
