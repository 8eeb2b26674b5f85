import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';

/** An item as readers of every form see it. */
export interface ReadItem {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: string | undefined;
  readonly html: string | undefined;
  readonly categories: readonly string[];
}

/** What rss-parser leaves as it stands in the feed. */
interface RawItem {
  readonly id?: string;
  readonly published?: string;
  readonly 'content:encoded'?: string;
}

const iso = (date: string | Date | null | undefined): string | undefined =>
  date ? new Date(date).toISOString() : undefined;

/** Reads a feed as rss-parser does, with a strict XML parser. */
export const readWithRssParser = async (xml: string): Promise<ReadItem[]> => {
  const feed = await new Parser<object, RawItem>({
    customFields: { item: ['content:encoded', 'id', 'published'] },
  }).parseString(xml);
  return feed.items.map((item) => ({
    id: item.guid ?? item.id,
    title: item.title,
    link: item.link,
    published: iso(item.published ?? item.isoDate),
    html: item['content:encoded'] ?? item.content,
    // It reads no categories of Atom.
    categories: item.categories ?? [],
  }));
};

/** Reads a feed as @rowanmanning/feed-parser does. */
export const readWithFeedParser = (xml: string): ReadItem[] =>
  parseFeed(xml).items.map((item) => ({
    id: item.id ?? undefined,
    title: item.title ?? undefined,
    link: item.url ?? undefined,
    published: iso(item.published),
    html: item.content ?? undefined,
    categories: item.categories.map(({ term }) => term),
  }));

interface JsonItem {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly date_published: string;
  readonly content_html: string;
  readonly tags: readonly string[];
}

/** Reads a JSON Feed. */
export const readJsonFeed = (json: string): ReadItem[] =>
  (JSON.parse(json) as { readonly items: readonly JsonItem[] }).items.map((item) => ({
    id: item.id,
    title: item.title,
    link: item.url,
    published: iso(item.date_published),
    html: item.content_html,
    categories: item.tags,
  }));
