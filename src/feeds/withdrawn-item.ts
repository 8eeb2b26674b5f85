import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress, authorAddress } from '../domain/address.ts';
import { formatDay } from '../domain/dates.ts';
import type { Edition } from '../domain/edition.ts';
import type { WithdrawnArticle } from '../domain/withdrawn-article.ts';
import { element, link } from '../domain/body/element.ts';
import type { FeedItem } from './feed.ts';
import { printHtml } from './feed-content.ts';
import { toStoryId } from './feed-id.ts';

const toNotice = (
  story: WithdrawnArticle,
  edition: Edition,
): Omit<FeedItem, 'id' | 'published' | 'categories'> => {
  const url = toAbsolute(articleAddress(story.slug), edition);
  const day = formatDay(story.withdrawnAt, edition);
  return {
    url,
    title: edition.text.withdrawn.titled(story.title),
    summary: story.reason,
    html: printHtml([
      element('p', [edition.text.withdrawn.noticeOf(day)]),
      element('p', [story.reason]),
      element('p', [link(story.title, url)]),
    ]),
    updated: story.withdrawnAt,
    authors: story.authors.map(({ id, name }) => ({ name, url: toAbsolute(authorAddress(id), edition) })),
    sources: [],
    image: undefined,
  };
};

/**
 * What stands in a feed where the story stood. It keeps the story's id, so that programs that have its text put
 * the notice in its place, and its day, so that no part of an archive moves.
 * @param id of the item that the story had there
 */
export const toWithdrawnItem = (
  story: WithdrawnArticle,
  edition: Edition,
  id = toStoryId(story, edition),
): FeedItem => ({
  ...toNotice(story, edition),
  id,
  published: story.publishedAt,
  categories: [...story.topics, ...story.countries].map(({ name }) => name),
});

/** The withdrawal as news, for those who read the story long ago. */
export const toWithdrawalItem = (story: WithdrawnArticle, edition: Edition): FeedItem => ({
  ...toNotice(story, edition),
  id: `${toStoryId(story, edition)}/withdrawal`,
  published: story.withdrawnAt,
  categories: [edition.text.withdrawn.kind],
});
