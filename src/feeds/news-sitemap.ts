import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import { site } from '../site.ts';
import { toElement, toXmlDocument } from './xml-element.ts';

/** Where it stands; robots.txt names it. */
export const newsSitemapAddress = '/news-sitemap.xml';

/** How old a story in it may be, and how many it may hold, by the rules of Google News. */
const maxAgeMs = 2 * 86_400_000;
const maxStories = 1000;

/**
 * Writes the sitemap of news: stories of the last two days. Most builds find none, and an empty list is one.
 * @param articles newest first
 * @param instant the moment the build stands for
 */
export const buildNewsSitemap = (articles: readonly PublishedArticle[], instant: Date): string =>
  toXmlDocument(
    'urlset',
    articles
      .filter(
        ({ hold, publishedAt }) =>
          hold === undefined && instant.getTime() - publishedAt.getTime() <= maxAgeMs,
      )
      .slice(0, maxStories)
      .map((article) =>
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
        ]),
      ),
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    },
  );
