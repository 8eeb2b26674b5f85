import { generateRssFeed } from 'feedsmith';
import { toDocumentLinks } from './document-links.ts';
import { type FeedItem, readHtml } from './feed.ts';
import { toAbsolute } from '../domain/absolute-address.ts';
import { escapeHtml } from './escape-html.ts';
import { tidyCdata } from './tidy-cdata.ts';
import { toDocumentWriter } from './written-items.ts';
import { dropForbiddenCharacters } from './xml-characters.ts';

const toItem = (item: FeedItem) => ({
  title: item.title,
  link: item.url,
  guid: { value: item.id, isPermaLink: false },
  pubDate: item.published,
  // Readers take it for HTML.
  description: escapeHtml(item.summary),
  categories: item.categories.map((name) => ({ name })),
  dc: { creators: item.authors.map(({ name }) => name) },
  content: { encoded: readHtml(item) },
  atom: {
    updated: item.updated,
    links: item.sources.map(({ url, title }) => ({ rel: 'via', href: url, title })),
  },
  ...(item.image === undefined
    ? {}
    : {
        enclosures: [{ url: item.image.url, type: item.image.type, length: item.image.bytes }],
        media: {
          contents: [
            { url: item.image.url, type: item.image.type, medium: 'image', fileSize: item.image.bytes },
          ],
        },
      }),
});

/**
 * Writes RSS 2.0 with full text (content module), authors (Dublin Core), pictures (Media RSS) and links to
 * the rest of the feed and to sources (Atom).
 */
export const writeRss = toDocumentWriter('item', (document, items, edition) => {
  const { subject, updated } = document;
  const xml = generateRssFeed({
    title: subject.title,
    description: subject.description,
    link: toAbsolute(subject.address, edition),
    language: edition.language,
    // Of the content, not of the build, so that an unchanged feed stays the same bytes.
    ...(updated ? { lastBuildDate: updated } : {}),
    atom: { links: toDocumentLinks(document, 'rss', edition) },
    items: items.map(toItem),
  });
  return tidyCdata(dropForbiddenCharacters(xml));
});
