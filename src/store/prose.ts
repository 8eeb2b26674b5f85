import type { CollectionEntry } from 'astro:content';
import type { Prose } from '../domain/body/prose.ts';
import { loadPictures } from './pictures.ts';
import { toRenderedFacts } from './rendered-facts.ts';
import { settleText } from './settle-text.ts';

/** The text of something that lists no sources. */
export const loadProse = async (
  entry: CollectionEntry<'authors' | 'topics' | 'countries' | 'pages'>,
): Promise<Prose> => ({
  body: settleText(toRenderedFacts(entry.rendered).body, [], () => undefined).body,
  pictures: await loadPictures(entry),
});
