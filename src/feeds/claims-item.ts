import { articleAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import { toFirstPublished, toLastUpdated } from '../domain/first-published.ts';
import { element, link } from '../domain/body/element.ts';
import type { FeedItem } from './feed.ts';
import { printHtml } from './feed-content.ts';
import { toFeedId } from './feed-id.ts';
import { toAbsolute } from '../domain/absolute-address.ts';
import { toClaimList } from './claim-list.ts';
import { toArticleFacts } from './article-item.ts';

/** What names the statements of a story in feeds. */
export const toClaimsId = (article: { readonly id: string }, edition: Edition): string =>
  toFeedId(`claims/${article.id}`, edition);

/**
 * The marked statements of a story as one item: a statement's number moves when another is put before it, so
 * an item for each would come again and again.
 * @param cardBytes length of the story's drawn picture
 */
export const toClaimsItem = (article: PublishedArticle, cardBytes: number, edition: Edition): FeedItem => {
  const url = toAbsolute(articleAddress(article.slug), edition);
  return {
    id: toClaimsId(article, edition),
    url,
    title: edition.text.claims.inFeed(article.claims.length, article.title),
    summary: article.standfirst,
    html: printHtml([element('p', [link(article.title, url)]), toClaimList(article.claims, url, edition)]),
    published: toFirstPublished(article),
    updated: toLastUpdated(article),
    ...toArticleFacts({ article, cardBytes }, edition),
  };
};
