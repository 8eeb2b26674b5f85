import type { PublishedArticle } from './article.ts';
import type { VersionEntry } from './view-models/changes-page.ts';
import type { WithdrawnArticle } from './withdrawn-article.ts';

/** What a feed is about. */
export interface FeedSubject {
  readonly title: string;
  readonly description: string;
  /** Address of the page that the feed follows, beginning with a slash. */
  readonly address: string;
}

/** A story with what its feeds tell of it besides. */
export interface FeedArticle {
  readonly article: PublishedArticle;
  /** Length of its drawn picture. */
  readonly cardBytes: number;
}

/**
 * What comes as an item: stories, their corrections, their marked statements, their questions, what in them rests on one
 * publisher, or the versions of one of them.
 */
export type FeedContent =
  | { readonly kind: 'articles' | 'corrections' | 'claims' | 'questions' }
  | { readonly kind: 'citations'; readonly publisher: string }
  | { readonly kind: 'changes'; readonly versions: readonly VersionEntry[] };

/** Something that can be followed. */
export interface Followed extends FeedSubject {
  /** Its name in the list of feeds. */
  readonly name: string;
  readonly content: FeedContent;
  /** Address of the calendar of the same, where there is one. */
  readonly calendar?: string;
  /** Newest first. */
  readonly articles: readonly PublishedArticle[];
  /** Stories that were listed here and have been withdrawn. */
  readonly withdrawn?: readonly WithdrawnArticle[];
}

/** The groups in which feeds are listed, in their order. */
export const feedGroupIds = [
  'whole',
  'topics',
  'countries',
  'crossings',
  'questions',
  'authors',
  'publishers',
  'stories',
] as const;
export type FeedGroupId = (typeof feedGroupIds)[number];

/** Everything of one kind that can be followed. */
export interface FeedGroup {
  readonly id: FeedGroupId;
  readonly feeds: readonly Followed[];
}
