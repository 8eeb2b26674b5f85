import type { Edition } from '../domain/edition.ts';
import type { FeedDocument, FeedItem } from './feed.ts';

/** How a document is written with the items given, whatever items it has. */
export type WriteWith = (document: FeedDocument, items: readonly FeedItem[], edition: Edition) => string;

/** Something of everything, so that the frame of a document declares every namespace that an item may need. */
const sample: FeedItem = {
  id: 'tag:example.com,2026:sample',
  url: 'https://example.com/',
  title: 'Sample',
  summary: 'Sample',
  html: 'Sample',
  published: new Date(0),
  updated: new Date(0),
  authors: [{ name: 'Sample', url: 'https://example.com/' }],
  categories: ['Sample'],
  sources: [{ url: 'https://example.com/', title: 'Sample' }],
  image: { url: 'https://example.com/sample.png', type: 'image/png', bytes: 1 },
};

/** A document in which an item is written when it is written by itself. */
const around: FeedDocument = {
  subject: { title: 'Sample', description: 'Sample', address: '/' },
  folder: '/',
  items: [],
  updated: new Date(0),
  isArchive: false,
  older: undefined,
  newer: undefined,
  archivedBy: undefined,
};

type Written = WeakMap<Edition, WeakMap<FeedItem, Buffer<ArrayBuffer>>>;

/** Forgets what the form that was written last has kept. */
let forgetLast: (() => void) | undefined;

/**
 * Keeps what is written of an item. One story is in a dozen feeds, and to write it a dozen times would
 * cost as much as all pages together (npm run bench); as bytes it need not even be encoded again. A build writes one form
 * after the other: once another one begins, nothing of the last is kept any more.
 */
export const writeOnce = (
  write: (item: FeedItem, edition: Edition) => string,
): ((item: FeedItem, edition: Edition) => Buffer<ArrayBuffer>) => {
  let editions: Written = new WeakMap();
  const forget = (): void => {
    editions = new WeakMap();
  };
  return (item, edition) => {
    if (forgetLast !== forget) {
      forgetLast?.();
      forgetLast = forget;
    }
    const written = editions.get(edition) ?? new WeakMap<FeedItem, Buffer<ArrayBuffer>>();
    editions.set(edition, written);
    const bytes = written.get(item) ?? Buffer.from(write(item, edition));
    written.set(item, bytes);
    return bytes;
  };
};

/** The pieces of a document, one after the other: items between its beginning and its end. */
export const listPieces = (
  beginning: string,
  items: readonly Buffer<ArrayBuffer>[],
  separator: string,
  end: string,
): Buffer<ArrayBuffer>[] => {
  const between = Buffer.from(separator);
  return [
    Buffer.from(beginning),
    ...items.flatMap((item, index) => (index > 0 ? [between, item] : [item])),
    Buffer.from(end),
  ];
};

/**
 * Writes documents of XML from items that are written once each.
 * @param name of the element that is an item
 */
export const toDocumentWriter = (
  name: 'item' | 'entry',
  write: WriteWith,
): ((document: FeedDocument, edition: Edition) => Buffer<ArrayBuffer>[]) => {
  const [opening, closing] = [`<${name}>`, `</${name}>`];
  const writeAlone = (item: FeedItem, edition: Edition): string => {
    // Nothing in the document around it looks like an item.
    const xml = write(around, [item], edition);
    return xml.slice(xml.indexOf(opening), xml.lastIndexOf(closing) + closing.length);
  };
  const writeItem = writeOnce(writeAlone);
  return (document, edition) => {
    // A part of the archive is written once and has its items to itself: nothing of it is kept.
    const writeBytes = document.isArchive
      ? (item: FeedItem) => Buffer.from(writeAlone(item, edition))
      : (item: FeedItem) => writeItem(item, edition);
    // The sample is last, and nothing in it looks like an item.
    const xml = write(document, [sample], edition);
    return listPieces(
      xml.slice(0, xml.lastIndexOf(opening)),
      document.items.map(writeBytes),
      '\n    ',
      xml.slice(xml.lastIndexOf(closing) + closing.length),
    );
  };
};
