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

/** What names, in feeds, that which rests on a publisher in a story. */
export const toCitationsId = (
  article: { readonly id: string },
  publisher: string,
  edition: Edition,
): string => toFeedId(`sources/${publisher}/${article.id}`, edition);

/**
 * What in a story rests on a publisher, as an item: what the publisher's page says of the story. The text
 * itself is in the feeds of its subjects; a story may cite forty publishers, and forty copies help nobody.
 * @param cardBytes length of the story's drawn picture
 */
export const toCitationsItem = (
  article: PublishedArticle,
  publisher: string,
  cardBytes: number,
  edition: Edition,
): FeedItem => {
  const url = toAbsolute(articleAddress(article.slug), edition);
  const claims = article.claims.filter(({ sources }) =>
    sources.some((source) => source.publisher.id === publisher),
  );
  const facts = toArticleFacts({ article, cardBytes }, edition);
  const own = new Set(
    article.sources.filter((source) => source.publisher.id === publisher).map((source) => source.url),
  );
  return {
    id: toCitationsId(article, publisher, edition),
    url,
    title: article.title,
    summary: article.standfirst,
    html: printHtml([
      element('p', [article.standfirst]),
      element('p', [link(article.title, url)]),
      ...(claims.length > 0
        ? [element('h2', [edition.text.sources.claims]), toClaimList(claims, url, edition)]
        : []),
    ]),
    published: toFirstPublished(article),
    updated: toLastUpdated(article),
    ...facts,
    sources: facts.sources.filter((source) => own.has(source.url)),
  };
};
