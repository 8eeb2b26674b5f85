import type { CollectionEntry } from 'astro:content';
import { type SafeHtml, toPageHtml } from '../domain/body/page-body.ts';
import type { Edition } from '../domain/edition.ts';
import { loadPictures } from './pictures.ts';
import { toRenderedFacts } from './rendered-facts.ts';
import { settleStory } from './settle-story.ts';

type Entry = CollectionEntry<'authors' | 'topics' | 'countries' | 'pages'>;

/** The text of an entry that lists no sources, as its page prints it. */
export const loadProse = async (entry: Entry, edition: Edition): Promise<SafeHtml> => {
  const { body } = settleStory(toRenderedFacts(entry.rendered).body, [], () => undefined);
  return toPageHtml(body, edition, { pictures: await loadPictures(entry) });
};
