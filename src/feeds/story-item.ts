import { articleAddress, articleCardAddress, authorAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { FeedStory } from '../domain/feed-subject.ts';
import { toAroundStory } from './around-story.ts';
import type { FeedItem } from './feed.ts';
import { printHtml, toFeedTree } from './feed-content.ts';
import { toStoryId } from './feed-id.ts';
import { toAbsolute } from '../domain/absolute-address.ts';

const made = new WeakMap<PublishedArticle, { readonly story: FeedStory; readonly item: FeedItem }>();

/**
 * What every item about a story says of it, whatever its own subject. Its picture is the drawn one, since every
 * story has it and its length is known; those of the text are in the text.
 */
export const toStoryFacts = ({ article, cardBytes }: Omit<FeedStory, 'edition'>) => ({
  authors: article.authors.map(({ id, name }) => ({ name, url: toAbsolute(authorAddress(id)) })),
  categories: [...article.topics, ...article.countries].map(({ name }) => name),
  sources: article.sources.map(({ url, title, describedAs, publisher }) => ({
    url,
    title: [publisher.name, title ?? describedAs].filter(Boolean).join(': '),
  })),
  image: {
    url: toAbsolute(articleCardAddress(article.slug)),
    type: 'image/png',
    bytes: cardBytes,
  },
});

const makeItem = (story: FeedStory): FeedItem => {
  const { article, edition } = story;
  const url = toAbsolute(articleAddress(article.slug));
  const tree = toFeedTree(article, edition, url, toAroundStory(article));
  return {
    id: toStoryId(article),
    url,
    title: article.title,
    summary: article.standfirst,
    html: printHtml(tree.children),
    published: article.publishedAt,
    updated: article.updatedAt ?? article.publishedAt,
    ...toStoryFacts(story),
  };
};

/**
 * A story as an item with its full text. It is made once, since one story stands in many feeds.
 */
export const toStoryItem = (story: FeedStory): FeedItem => {
  const known = made.get(story.article);
  if (known?.story.edition === story.edition && known.story.cardBytes === story.cardBytes) return known.item;
  const item = makeItem(story);
  made.set(story.article, { story, item });
  return item;
};
