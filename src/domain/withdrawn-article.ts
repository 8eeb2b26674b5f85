import type { Article, Hold } from './article.ts';

/**
 * What is left of a story that was taken back: enough for the page at its address, for the page of corrections
 * and for subscribers. It has no field for the text, so that none of it can be printed.
 */
export type WithdrawnArticle = Pick<
  Article,
  'slug' | 'id' | 'feedId' | 'title' | 'publishedAt' | 'writtenOn' | 'authors' | 'topics' | 'countries'
> & {
  readonly withdrawnAt: Date;
  readonly reason: string;
  /** Ids of the publishers whose feeds had it. */
  readonly publisherIds: readonly string[];
  /** It had marked statements, so the feed of statements had it. */
  readonly hadClaims: boolean;
  readonly hold: Hold | undefined;
};

/** Reduces a story to what may still be said of it; undefined for one that has not been withdrawn. */
export const toWithdrawn = (article: Article, hold: Hold | undefined): WithdrawnArticle | undefined =>
  article.withdrawn && {
    slug: article.slug,
    id: article.id,
    feedId: article.feedId,
    title: article.title,
    publishedAt: article.publishedAt,
    writtenOn: article.writtenOn,
    authors: article.authors,
    topics: article.topics,
    countries: article.countries,
    withdrawnAt: article.withdrawn.date,
    reason: article.withdrawn.reason,
    publisherIds: [...new Set(article.sources.map(({ publisher }) => publisher.id))],
    hadClaims: article.claims.length > 0,
    hold,
  };
