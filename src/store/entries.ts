import { getCollection } from 'astro:content';
import { type Entries, takeHandedEntries } from '../entries/handed-entries.ts';
import { findLiveEntries } from '../entries/live-entries.ts';
import { toToldStory } from '../entries/told-story.ts';

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
  return {
    ...sortTold(articles, translations),
    authors,
    topics,
    countries,
    sources,
    events,
    dossiers,
    pages,
  };
};

/** What is called as a translation and tells its story itself is a story. */
const sortTold = (
  articles: Entries['articles'],
  inLanguages: Awaited<ReturnType<typeof getCollection<'translations'>>>,
): Pick<Entries, 'articles' | 'translations'> => ({
  articles: [
    ...articles,
    ...inLanguages.flatMap(({ id, data, rendered }): Entries['articles'] =>
      'translates' in data ? [] : [{ ...toToldStory(id), data, rendered }],
    ),
  ],
  translations: inLanguages.flatMap(({ data, ...entry }): Entries['translations'] =>
    'translates' in data ? [{ ...entry, data }] : [],
  ),
});

/** The files of content as the desk has read them; where Astro was started without the desk, as Astro has. */
export const loadEntries = async (): Promise<Entries> =>
  takeHandedEntries() ?? findLiveEntries()?.entries ?? (await loadFromAstro());
