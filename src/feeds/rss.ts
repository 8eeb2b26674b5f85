import { generateRssFeed } from 'feedsmith';
import { articleAddress, rssAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { FeedSubject } from '../domain/feed-subject.ts';
import { site } from '../site.ts';
import { toFeedHtml } from './feed-content.ts';
import { tidyCdata } from './tidy-cdata.ts';
import { dropForbiddenCharacters } from './xml-characters.ts';

/** A story with its body as the page shows it. */
export interface FeedStory {
  readonly article: PublishedArticle;
  readonly bodyHtml: string;
}

const absolute = (address: string): string => new URL(address, site.url).href;

/**
 * Writes an RSS 2.0 feed with full text (content module) and authors (Dublin Core).
 * The id of an item is its address, which is kept for ever; its date is that of publication and never moves.
 * @param stories newest first
 */
export const buildRss = (subject: FeedSubject, stories: readonly FeedStory[]): string => {
  const newest = stories
    .map(({ article }) => article.updatedAt ?? article.publishedAt)
    .reduce<Date | undefined>((latest, at) => (latest === undefined || at > latest ? at : latest), undefined);
  const xml = generateRssFeed({
    title: subject.title,
    description: subject.description,
    link: absolute(subject.address),
    language: site.language,
    // Of the content, not of the build, so that an unchanged feed stays the same bytes.
    ...(newest ? { lastBuildDate: newest } : {}),
    atom: {
      links: [{ href: absolute(rssAddress(subject.address)), rel: 'self', type: 'application/rss+xml' }],
    },
    items: stories.map(({ article, bodyHtml }) => {
      const address = absolute(articleAddress(article.slug));
      return {
        title: article.title,
        link: address,
        guid: { value: address, isPermaLink: true },
        pubDate: article.publishedAt,
        description: article.standfirst,
        categories: [...article.topics, ...article.countries].map(({ name }) => ({ name })),
        dc: { creators: article.authors.map(({ name }) => name) },
        content: { encoded: toFeedHtml(bodyHtml, address) },
      };
    }),
  });
  return tidyCdata(dropForbiddenCharacters(xml));
};
