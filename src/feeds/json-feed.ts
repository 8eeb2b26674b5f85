import { generateJsonFeed } from 'feedsmith';
import { feedAddress, feedsAddress } from '../domain/address.ts';
import { site } from '../site.ts';
import type { FeedDocument, FeedItem } from './feed.ts';
import { toFullAddress } from './full-address.ts';

const toItem = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  summary: item.summary,
  content_html: item.html,
  date_published: item.published,
  ...(item.updated > item.published ? { date_modified: item.updated } : {}),
  authors: [...item.authors],
  tags: [...item.categories],
  language: site.language,
  ...(item.image ? { image: item.image.url } : {}),
  // Extensions begin with an underscore and say where they are explained.
  ...(item.sources.length > 0
    ? { _sources: { about: toFullAddress(feedsAddress), links: item.sources } }
    : {}),
});

/** Writes JSON Feed 1.1 with full text. */
export const writeJsonFeed = ({ subject, folder, items, older }: FeedDocument): string => {
  const feed = generateJsonFeed({
    title: subject.title,
    description: subject.description,
    home_page_url: toFullAddress(subject.address),
    feed_url: toFullAddress(feedAddress(folder, 'json')),
    ...(older === undefined ? {} : { next_url: toFullAddress(feedAddress(older, 'json')) }),
    language: site.language,
    items: items.map(toItem),
  }) as object;
  // feedsmith leaves an empty list out, which the format wants to see.
  return JSON.stringify(items.length === 0 ? { ...feed, items: [] } : feed);
};
