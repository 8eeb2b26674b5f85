import { generateJsonFeed } from 'feedsmith';
import { archiveForm, feedAddress, feedMediaTypes, feedsAddress } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { type FeedDocument, type FeedItem, readHtml } from './feed.ts';
import { toAbsolute } from '../domain/absolute-address.ts';
import { listPieces, writeOnce } from './written-items.ts';

const toItem = (item: FeedItem, edition: Edition) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  summary: item.summary,
  content_html: readHtml(item),
  date_published: item.published.toISOString(),
  ...(item.updated > item.published ? { date_modified: item.updated.toISOString() } : {}),
  authors: [...item.authors],
  tags: [...item.categories],
  language: edition.language,
  ...(item.image === undefined
    ? {}
    : {
        image: item.image.url,
        attachments: [{ url: item.image.url, mime_type: item.image.type, size_in_bytes: item.image.bytes }],
      }),
  // Extensions begin with an underscore and say where they are explained.
  ...(item.sources.length > 0
    ? { _sources: { about: toAbsolute(feedsAddress, edition), links: item.sources } }
    : {}),
});

const writeItem = writeOnce((item, edition) => JSON.stringify(toItem(item, edition)));

/**
 * Where older items are, as an extension, which feedsmith does not know. next_url would promise readers more of this
 * form.
 */
const writeArchive = (target: string | undefined, edition: Edition): string =>
  target === undefined
    ? ''
    : `,"_archive":${JSON.stringify({
        about: toAbsolute(feedsAddress, edition),
        url: toAbsolute(feedAddress(target, archiveForm), edition),
        mime_type: feedMediaTypes[archiveForm],
      })}`;

/** Writes JSON Feed 1.1 with full text. */
export const writeJsonFeed = (
  { subject, folder, items, older, archivedBy }: FeedDocument,
  edition: Edition,
): Buffer<ArrayBuffer>[] => {
  const frame = JSON.stringify(
    generateJsonFeed({
      title: subject.title,
      description: subject.description,
      home_page_url: toAbsolute(subject.address, edition),
      feed_url: toAbsolute(feedAddress(folder, 'json'), edition),
      language: edition.language,
      // feedsmith leaves an empty list out; the items follow.
      items: [],
    }),
  );
  return listPieces(
    `${frame.slice(0, -1)}${writeArchive(older ?? archivedBy, edition)},"items":[`,
    items.map((item) => writeItem(item, edition)),
    ',',
    ']}',
  );
};
