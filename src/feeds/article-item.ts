import { articleAddress, articleCardAddress, authorAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import { toFirstPublished, toLastUpdated } from '../domain/first-published.ts';
import type { FeedArticle } from '../domain/feed-subject.ts';
import { toAroundArticle } from './around-article.ts';
import type { FeedItem, ItemText } from './feed.ts';
import { printHtml, toFeedTree } from './feed-content.ts';
import { toArticleId } from './feed-id.ts';
import { toAbsolute } from '../domain/absolute-address.ts';

const made = new WeakMap<
  PublishedArticle,
  { readonly edition: Edition; readonly cardBytes: number; readonly item: FeedItem }
>();

/**
 * What every item about a story says of it, whatever its own subject. Its picture is the drawn one, since every
 * story has it and its length is known; those of the text are in the text.
 */
export const toArticleFacts = ({ article, cardBytes }: FeedArticle, edition: Edition) => ({
  authors: article.authors.map(({ id, name }) => ({ name, url: toAbsolute(authorAddress(id), edition) })),
  categories: [...article.topics, ...article.countries].map(({ name }) => name),
  sources: article.sources.map(({ url, title, describedAs, publisher }) => ({
    url,
    title: [publisher.name, title ?? describedAs].filter(Boolean).join(': '),
  })),
  image: {
    url: toAbsolute(articleCardAddress(article.slug), edition),
    type: 'image/png',
    bytes: cardBytes,
  },
});

/** Finds the text that was made of a story, or makes it. */
export type TextOf = (article: PublishedArticle, make: () => string) => string | ItemText;

const makeItem = ({ article, cardBytes }: FeedArticle, edition: Edition, textOf: TextOf): FeedItem => {
  const url = toAbsolute(articleAddress(article.slug), edition);
  const makeText = (): string =>
    printHtml(toFeedTree(article, url, edition, toAroundArticle(article, edition)).children);
  return {
    id: toArticleId(article, edition),
    url,
    title: article.title,
    summary: article.standfirst,
    html: textOf(article, makeText),
    published: toFirstPublished(article),
    updated: toLastUpdated(article),
    ...toArticleFacts({ article, cardBytes }, edition),
  };
};

/**
 * A story as an item with its full text. It is made once, since one story is in many feeds.
 */
export const toArticleItem = (
  { article, cardBytes }: FeedArticle,
  edition: Edition,
  textOf: TextOf = (_, make) => make(),
): FeedItem => {
  const known = made.get(article);
  if (known?.edition === edition && known.cardBytes === cardBytes) return known.item;
  const item = makeItem({ article, cardBytes }, edition, textOf);
  made.set(article, { edition, cardBytes, item });
  return item;
};
