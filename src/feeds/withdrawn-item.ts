import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress, authorAddress } from '../domain/address.ts';
import { formatDay } from '../domain/dates.ts';
import type { Edition } from '../domain/edition.ts';
import { toFirstPublished } from '../domain/first-published.ts';
import type { WithdrawnArticle } from '../domain/withdrawn-article.ts';
import { element, link } from '../domain/body/element.ts';
import type { FeedItem } from './feed.ts';
import { printHtml } from './feed-content.ts';
import { toArticleId } from './feed-id.ts';

const toNotice = (
  article: WithdrawnArticle,
  edition: Edition,
): Omit<FeedItem, 'id' | 'published' | 'categories'> => {
  const url = toAbsolute(articleAddress(article.slug), edition);
  const day = formatDay(article.withdrawnAt, edition);
  return {
    url,
    title: edition.text.withdrawn.titled(article.title),
    summary: article.reason,
    html: printHtml([
      element('p', [edition.text.withdrawn.noticeOf(day)]),
      element('p', [article.reason]),
      element('p', [link(article.title, url)]),
    ]),
    updated: article.withdrawnAt,
    authors: article.authors.map(({ id, name }) => ({ name, url: toAbsolute(authorAddress(id), edition) })),
    sources: [],
    image: undefined,
  };
};

/**
 * What takes the place of the story in a feed. It keeps the story's id, so that programs that have its text put
 * the notice in its place, and its day, so that no part of an archive moves.
 * @param id of the item that the story had there
 */
export const toWithdrawnItem = (
  article: WithdrawnArticle,
  edition: Edition,
  id = toArticleId(article, edition),
): FeedItem => ({
  ...toNotice(article, edition),
  id,
  published: toFirstPublished(article),
  categories: [...article.topics, ...article.countries].map(({ name }) => name),
});

/** The withdrawal as news, for those who read the story long ago. */
export const toWithdrawalItem = (article: WithdrawnArticle, edition: Edition): FeedItem => ({
  ...toNotice(article, edition),
  id: `${toArticleId(article, edition)}/withdrawal`,
  published: article.withdrawnAt,
  categories: [edition.text.withdrawn.kind],
});
