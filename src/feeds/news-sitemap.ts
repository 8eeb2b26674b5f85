import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress, homeAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import { toFirstPublished } from '../domain/first-published.ts';
import type { Newsroom } from '../domain/newsroom.ts';
import { newestFirst } from '../domain/order.ts';
import { newsMs } from '../domain/public-moment.ts';
import { toElement, toXmlDocument, type Xml } from './xml-element.ts';

/** How many it may hold, by the rules of Google News. */
const maxArticles = 1000;

const toNews = (article: PublishedArticle, edition: Edition): Xml =>
  toElement('url', [
    toElement('loc', toAbsolute(articleAddress(article.slug), edition)),
    toElement('news:news', [
      toElement('news:publication', [
        toElement('news:name', edition.site.name),
        toElement('news:language', edition.language),
      ]),
      toElement('news:publication_date', toFirstPublished(article).toISOString()),
      toElement('news:title', article.title),
    ]),
  ]);

/**
 * Writes the sitemap of news: stories of the last two days in the languages in which they are told; what was written later
 * about an earlier day is no news, and a translation is none either.
 * Most builds find none; the schema of sitemaps wants an address at least, so the front page is there then, without
 * being called news.
 * @param newsrooms of the languages of the site, that of the first one first
 */
export const buildNewsSitemap = (newsrooms: readonly [Newsroom, ...Newsroom[]]): string => {
  const [{ edition: first }] = newsrooms;
  const news = newsrooms
    .flatMap(({ articles, edition, instant }) =>
      articles
        .filter(
          ({ hold, publishedAt, translation }) =>
            hold === undefined &&
            translation === undefined &&
            instant.getTime() - publishedAt.getTime() <= newsMs,
        )
        .map((article) => ({ article, edition })),
    )
    .toSorted((a, b) => newestFirst(a.article, b.article))
    .slice(0, maxArticles)
    .map(({ article, edition }) => toNews(article, edition));
  return toXmlDocument(
    'urlset',
    news.length > 0 ? news : [toElement('url', [toElement('loc', toAbsolute(homeAddress, first))])],
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    },
  );
};
