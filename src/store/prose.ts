import type { CollectionEntry } from 'astro:content';
import { getEntry } from 'astro:content';
import { type SafeHtml, toPageHtml } from '../domain/body/page-body.ts';
import type { Edition } from '../domain/edition.ts';
import { loadPictures } from './pictures.ts';
import { toRenderedFacts } from './rendered-facts.ts';
import { settleStory } from './settle-story.ts';

/** Kinds of content that have a text and list no sources. */
type Kind = 'authors' | 'topics' | 'countries' | 'pages';

/**
 * The text of something that lists no sources, as its page prints it.
 * @throws RangeError where nothing of that id was loaded
 */
export const loadProse = async (kind: Kind, id: string, edition: Edition): Promise<SafeHtml> => {
  const entry: CollectionEntry<Kind> | undefined = await getEntry(kind, id);
  if (!entry) throw new RangeError(`Nothing called "${id}" was loaded from ${kind}.`);
  const { body } = settleStory(toRenderedFacts(entry.rendered).body, [], () => undefined);
  return toPageHtml(body, edition, { pictures: await loadPictures(entry) });
};
