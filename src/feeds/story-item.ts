import { articleAddress, authorAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { FeedStory } from '../domain/feed-subject.ts';
import { toAroundStory } from './around-story.ts';
import type { FeedItem } from './feed.ts';
import { printHtml, toFeedTree } from './feed-content.ts';
import { toStoryId } from './feed-id.ts';
import { findImage } from './find-image.ts';
import { toAbsolute } from '../domain/absolute-address.ts';

const made = new WeakMap<PublishedArticle, { readonly bodyHtml: string; readonly item: FeedItem }>();

/** What every item about a story says of it, whatever its own subject. */
export const toStoryFacts = (article: PublishedArticle) => ({
  authors: article.authors.map(({ id, name }) => ({ name, url: toAbsolute(authorAddress(id)) })),
  categories: [...article.topics, ...article.countries].map(({ name }) => name),
  sources: article.sources.map(({ url, title, describedAs, publisher }) => ({
    url,
    title: [publisher.name, title ?? describedAs].filter(Boolean).join(': '),
  })),
});

const makeItem = ({ article, bodyHtml }: FeedStory): FeedItem => {
  const url = toAbsolute(articleAddress(article.slug));
  const tree = toFeedTree(bodyHtml, url, toAroundStory(article));
  return {
    id: toStoryId(article),
    url,
    title: article.title,
    summary: article.standfirst,
    html: printHtml(tree.children),
    published: article.publishedAt,
    updated: article.updatedAt ?? article.publishedAt,
    ...toStoryFacts(article),
    image: findImage(tree),
  };
};

/**
 * A story as an item with its full text. It is made once, since one story stands in many feeds.
 */
export const toStoryItem = (story: FeedStory): FeedItem => {
  const known = made.get(story.article);
  if (known?.bodyHtml === story.bodyHtml) return known.item;
  const item = makeItem(story);
  made.set(story.article, { bodyHtml: story.bodyHtml, item });
  return item;
};
