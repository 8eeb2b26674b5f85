import { cardAddress, hubPageAddress } from '../address.ts';
import type { SafeHtml } from '../body/page-body.ts';
import { toProseHtml } from '../body/prose.ts';
import type { Hub, HubCrossings } from '../hubs.ts';
import type { Newsroom } from '../newsroom.ts';
import { paginate, type PagerItem, toPager } from '../paging.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type StoryCard, toStoryCard } from './story-card.ts';

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
  /** On the first page: introduction, profile or biography. */
  readonly body: SafeHtml | undefined;
  /** On the first page. */
  readonly crossings: HubCrossings | undefined;
  readonly stories: readonly StoryCard[];
}

/**
 * Builds every page of a hub.
 * @returns at least one page, also for a hub without stories
 */
export const buildHubPages = ({ edition, surroundings }: Newsroom, hub: Hub): HubPage[] => {
  const { site, text } = edition;
  const description = hub.description === '' ? text.hub.descriptionOf(hub.name, site.name) : hub.description;
  return paginate(hub.stories, site.hubPageSize).map(({ items, page, pages, total }) => ({
    frame: buildPageFrame({
      title: page === 1 ? hub.name : `${hub.name}, ${text.hub.pageOf(page, pages)}`,
      description: page === 1 ? description : text.hub.descriptionOfPage(description, page, pages),
      address: hubPageAddress(hub.address, page),
      surroundings,
      ownFeeds: hub.hasFeed
        ? [
            {
              title: text.site.feedOf(site.name, hub.name),
              page: hub.address,
            },
          ]
        : [],
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
    feed: hub.hasFeed ? toOfferedFeed(hub.name, hub.address, text.hub.follow(hub.name), edition) : undefined,
    body: page === 1 && hub.prose ? toProseHtml(hub.prose, edition) : undefined,
    crossings: page === 1 && hub.crossings?.entries.length ? hub.crossings : undefined,
    stories: items.map((article) => toStoryCard(article, edition)),
  }));
};
