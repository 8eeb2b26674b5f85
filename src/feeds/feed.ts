import type { FeedSubject } from '../domain/feed-subject.ts';

/** Something a story rests on. */
interface ItemSource {
  readonly url: string;
  readonly title: string;
}

/** A picture that stands for an item. */
export interface ItemImage {
  readonly url: string;
  /** Media type, e.g. image/png. */
  readonly type: string;
  /** Its true length: readers are told what they would load. */
  readonly bytes: number;
}

/** A text that was made before: how long it is is known without reading it. */
export interface ItemText {
  /** Stands for the text. */
  readonly digest: string;
  /** Its length in UTF-8. */
  readonly bytes: number;
  readonly read: () => string;
}

/** One item of a feed, whatever form the feed is written in. Every address is a full one. */
export interface FeedItem {
  /** The permanent name of the item, by which readers know what they have seen. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string | ItemText;
  /** Never moves. */
  readonly published: Date;
  /** Moves with a substantive change only; equal to published where there was none. */
  readonly updated: Date;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly categories: readonly string[];
  readonly sources: readonly ItemSource[];
  /** Undefined for a notice, which has none. */
  readonly image: ItemImage | undefined;
}

/**
 * One document of a feed: the one that readers ask for again and again, or a part of the site's archive
 * (RFC 5005), which holds older items and changes only with the stories in it. Addresses begin with a slash.
 */
export interface FeedDocument {
  readonly subject: FeedSubject;
  readonly folder: string;
  readonly items: readonly FeedItem[];
  /** Newest change of an item in it; undefined without items. */
  readonly updated: Date | undefined;
  readonly isArchive: boolean;
  /** Folder of the part with older items. */
  readonly older: string | undefined;
  /** Folder of the archive's part with newer items. */
  readonly newer: string | undefined;
  /** Folder of the feed whose archive has the older items, where it is another feed. */
  readonly archivedBy: string | undefined;
}

/** The text of an item. */
export const readHtml = ({ html }: Pick<FeedItem, 'html'>): string =>
  typeof html === 'string' ? html : html.read();
