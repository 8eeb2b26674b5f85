import { generateJsonFeed } from 'feedsmith';
import { feedAddress, feedsAddress } from '../domain/address.ts';
import { site } from '../site.ts';
import type { FeedDocument, FeedItem } from './feed.ts';
import { toAbsolute } from '../domain/absolute-address.ts';
import { listPieces, writeOnce } from './written-items.ts';

const toItem = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  summary: item.summary,
  content_html: item.html,
  date_published: item.published.toISOString(),
  ...(item.updated > item.published ? { date_modified: item.updated.toISOString() } : {}),
  authors: [...item.authors],
  tags: [...item.categories],
  language: site.language,
  ...(item.image === undefined
    ? {}
    : {
        image: item.image.url,
        attachments: [{ url: item.image.url, mime_type: item.image.type, size_in_bytes: item.image.bytes }],
      }),
  // Extensions begin with an underscore and say where they are explained.
  ...(item.sources.length > 0 ? { _sources: { about: toAbsolute(feedsAddress), links: item.sources } } : {}),
});

const writeItem = writeOnce((item) => JSON.stringify(toItem(item)));

/** Writes JSON Feed 1.1 with full text. */
export const writeJsonFeed = ({ subject, folder, items, older }: FeedDocument): Buffer<ArrayBuffer>[] => {
  const frame = JSON.stringify(
    generateJsonFeed({
      title: subject.title,
      description: subject.description,
      home_page_url: toAbsolute(subject.address),
      feed_url: toAbsolute(feedAddress(folder, 'json')),
      ...(older === undefined ? {} : { next_url: toAbsolute(feedAddress(older, 'json')) }),
      language: site.language,
      // feedsmith leaves an empty list out; the items follow.
      items: [],
    }),
  );
  return listPieces(`${frame.slice(0, -1)},"items":[`, items.map(writeItem), ',', ']}');
};
