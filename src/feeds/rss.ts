import { generateRssFeed } from 'feedsmith';
import { articleAddress, rssAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import type { StoryCorrection } from '../domain/corrections.ts';
import type { FeedSubject } from '../domain/feed-subject.ts';
import { site } from '../site.ts';
import { toCorrectionItem } from './correction-item.ts';
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
 * @param corrections those that come as items of their own; the story itself is never issued again
 */
export const buildRss = (
  subject: FeedSubject,
  stories: readonly FeedStory[],
  corrections: readonly StoryCorrection[] = [],
): string => {
  const newest = [
    ...stories.map(({ article }) => article.updatedAt ?? article.publishedAt),
    ...corrections.map(({ correction }) => correction.date),
  ].reduce<Date | undefined>((latest, at) => (latest === undefined || at > latest ? at : latest), undefined);
  const storyItems = stories.map(({ article, bodyHtml }) => {
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
  });
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
    items: [...storyItems, ...corrections.map(toCorrectionItem)]
      .toSorted((a, b) => b.pubDate.getTime() - a.pubDate.getTime())
      .slice(0, site.feedSize),
  });
  return tidyCdata(dropForbiddenCharacters(xml));
};
