import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress, homeAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import { site } from '../site.ts';
import { toElement, toXmlDocument, type Xml } from './xml-element.ts';

/** Where it stands; robots.txt names it. */
export const newsSitemapAddress = '/news-sitemap.xml';

/** How old a story in it may be, and how many it may hold, by the rules of Google News. */
const maxAgeMs = 2 * 86_400_000;
const maxStories = 1000;

const toNews = (article: PublishedArticle): Xml =>
  toElement('url', [
    toElement('loc', toAbsolute(articleAddress(article.slug))),
    toElement('news:news', [
      toElement('news:publication', [
        toElement('news:name', site.name),
        toElement('news:language', site.language),
      ]),
      toElement('news:publication_date', article.publishedAt.toISOString()),
      toElement('news:title', article.title),
    ]),
  ]);

/**
 * Writes the sitemap of news: stories of the last two days. Most builds find none; the schema of sitemaps wants
 * an address at least, so the front page stands there then, without being called news.
 * @param articles newest first
 * @param instant the moment the build stands for
 */
export const buildNewsSitemap = (articles: readonly PublishedArticle[], instant: Date): string => {
  const news = articles
    .filter(
      ({ hold, publishedAt }) => hold === undefined && instant.getTime() - publishedAt.getTime() <= maxAgeMs,
    )
    .slice(0, maxStories)
    .map(toNews);
  return toXmlDocument(
    'urlset',
    news.length > 0 ? news : [toElement('url', [toElement('loc', toAbsolute(homeAddress))])],
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    },
  );
};
