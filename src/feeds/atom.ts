import { generateAtomFeed } from 'feedsmith';
import { toFoundingDay } from '../domain/founding-day.ts';
import { markAsArchive } from './archive-mark.ts';
import { toDocumentLinks } from './document-links.ts';
import { type FeedItem, readHtml } from './feed.ts';
import type { Edition } from '../domain/edition.ts';
import { toAtomId, toFeedId } from './feed-id.ts';
import { toAbsolute } from '../domain/absolute-address.ts';
import { tidyCdata } from './tidy-cdata.ts';
import { toDocumentWriter } from './written-items.ts';
import { dropForbiddenCharacters } from './xml-characters.ts';

const html = 'text/html';

const toEntry = (item: FeedItem, edition: Edition) => ({
  id: toAtomId(item.id, edition),
  title: { value: item.title },
  published: item.published,
  updated: item.updated,
  authors: item.authors.map(({ name, url }) => ({ name, uri: url })),
  categories: item.categories.map((term) => ({ term })),
  summary: { value: item.summary },
  content: { type: 'html', value: readHtml(item) },
  links: [
    { rel: 'alternate', type: html, href: item.url },
    ...(item.image === undefined
      ? []
      : [{ rel: 'enclosure', type: item.image.type, href: item.image.url, length: item.image.bytes }]),
    ...item.sources.map(({ url, title }) => ({ rel: 'via', href: url, title })),
  ],
});

/** Writes Atom 1.0 (RFC 4287) with full text. */
export const writeAtom = toDocumentWriter('entry', (document, items, edition) => {
  const { subject, updated, isArchive } = document;
  const xml = generateAtomFeed({
    id: toFeedId(subject.address, edition),
    title: { value: subject.title },
    subtitle: { value: subject.description },
    // The format wants a moment, also where nothing has happened.
    updated: updated ?? toFoundingDay(edition),
    authors: [{ name: edition.site.name, uri: toAbsolute('/', edition) }],
    links: [
      { rel: 'alternate', type: html, href: toAbsolute(subject.address, edition) },
      ...toDocumentLinks(document, 'atom', edition),
    ],
    xml: { lang: edition.language },
    entries: items.map((item) => toEntry(item, edition)),
  });
  const tidy = tidyCdata(dropForbiddenCharacters(xml));
  return isArchive ? markAsArchive(tidy) : tidy;
});
