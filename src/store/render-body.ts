import type { CollectionEntry, RenderResult } from 'astro:content';
import { render } from 'astro:content';

/** Renders the Markdown body of an entry to a component for its page. */
export const renderBody = (
  entry: CollectionEntry<'articles' | 'authors' | 'topics' | 'countries' | 'pages'>,
): Promise<RenderResult> => render(entry);
