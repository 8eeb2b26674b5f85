import { site } from '../../site.ts';
import { text } from '../../text/text.ts';
import { cardAddress, hubPageAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import { paginate, type PagerItem, toPager } from '../paging.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import { type Breadcrumb, buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';
import { type StoryCard, toStoryCard } from './story-card.ts';

/** Something that has stories: a topic, a country, an author, a year. */
export interface Hub {
  readonly name: string;
  readonly description: string;
  readonly address: string;
  /** The index above it. */
  readonly parent: Breadcrumb;
  readonly hasFeed: boolean;
  /** What its picture calls it; a hub without has no picture of its own. */
  readonly cardKicker?: string;
  /** Narrower hubs: where a country meets topics, or a topic countries. */
  readonly crossings?: HubCrossings;
}

/** Narrower hubs with their heading; none where there are no entries. */
export interface HubCrossings {
  readonly heading: string;
  readonly entries: readonly { readonly name: string; readonly address: string; readonly total: number }[];
}

/** One page of a hub. */
export interface HubPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly pager: readonly PagerItem[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
  readonly feed: OfferedFeed | undefined;
  /** On the first page. */
  readonly crossings: HubCrossings | undefined;
  readonly stories: readonly StoryCard[];
}

/**
 * Builds every page of a hub.
 * @param stories the hub's stories, newest first
 * @returns at least one page, also for a hub without stories
 */
export const buildHubPages = (
  hub: Hub,
  stories: readonly PublishedArticle[],
  surroundings: Surroundings,
): HubPage[] =>
  paginate(stories, site.hubPageSize).map(({ items, page, pages, total }) => {
    return {
      frame: buildPageFrame({
        title: page === 1 ? hub.name : `${hub.name}, ${text.hub.pageOf(page, pages)}`,
        description: page === 1 ? hub.description : text.hub.descriptionOfPage(hub.description, page, pages),
        address: hubPageAddress(hub.address, page),
        surroundings,
        ownFeeds: hub.hasFeed ? [{ title: text.site.feedOf(site.name, hub.name), page: hub.address }] : [],
        trail: [hub.parent],
        ...(hub.cardKicker === undefined
          ? {}
          : {
              card: {
                address: cardAddress(hub.address),
                alt: text.card.alt([hub.name, text.hub.stories(total)]),
              },
            }),
      }),
      name: hub.name,
      description: hub.description,
      total,
      page,
      pages,
      pager: pages > 1 ? toPager(hub.address, page, pages) : [],
      newer: page > 1 ? hubPageAddress(hub.address, page - 1) : undefined,
      older: page < pages ? hubPageAddress(hub.address, page + 1) : undefined,
      feed: hub.hasFeed ? toOfferedFeed(hub.name, hub.address, text.hub.follow(hub.name)) : undefined,
      crossings: page === 1 && hub.crossings?.entries.length ? hub.crossings : undefined,
      stories: items.map(toStoryCard),
    };
  });
