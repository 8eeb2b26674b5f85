import type { CollectionEntry } from 'astro:content';
import { getEntry } from 'astro:content';

/** Kinds of content that have a body. */
type Kind = 'articles' | 'authors' | 'topics' | 'countries' | 'pages';

/**
 * Loads the entry that something in the newsroom came from, for its body.
 * @throws RangeError where nothing of that id was loaded
 */
export const loadEntry = async (kind: Kind, id: string): Promise<CollectionEntry<Kind>> => {
  const entry: CollectionEntry<Kind> | undefined = await getEntry(kind, id);
  if (!entry) throw new RangeError(`Nothing called "${id}" was loaded from ${kind}.`);
  return entry;
};
