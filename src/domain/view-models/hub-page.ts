import type { Drawing } from '../../figures/drawing.ts';
import { cardAddress } from '../address.ts';
import type { SafeHtml } from '../body/page-body.ts';
import { toProseHtml } from '../body/prose.ts';
import { drawHubLocator, drawHubTimeline } from '../hub-figures.ts';
import type { Hub, HubCrossings } from '../hubs.ts';
import type { Newsroom } from '../newsroom.ts';
import { paginate } from '../paging.ts';
import { type ListPage, toListHead, toListPage } from './list-page.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';

/** One page of a hub. */
export interface HubPage extends ListPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  readonly feed: OfferedFeed | undefined;
  /** On the first page: introduction, profile or biography. */
  readonly body: SafeHtml | undefined;
  /** On the first page. */
  readonly crossings: HubCrossings | undefined;
  readonly articles: readonly ArticleCard[];
  /** On the first page of a country: where it lies. */
  readonly locator: Drawing | undefined;
  /** On the first page: the latest events of its stories. */
  readonly timeline: readonly Drawing[] | undefined;
}

/** Id of the heading that names a hub. */
export const hubNameId = 'hub';

/**
 * Builds every page of a hub.
 * @returns at least one page, also for a hub without stories
 */
export const buildHubPages = ({ edition, surroundings }: Newsroom, hub: Hub): HubPage[] => {
  const { site, text } = edition;
  const description = hub.description === '' ? text.hub.descriptionOf(hub.name, site.name) : hub.description;
  return paginate(hub.articles, site.hubPageSize).map((paged) => ({
    ...toListPage(hub.address, paged),
    frame: buildPageFrame({
      ...toListHead({ ...hub, description }, paged, edition),
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
              alt: text.card.alt([hub.name, text.hub.articles(paged.total)]),
            },
          }),
    }),
    name: hub.name,
    description: hub.description,
    feed: hub.hasFeed ? toOfferedFeed(hub.name, hub.address, text.hub.follow(hub.name), edition) : undefined,
    body: paged.page === 1 && hub.prose ? toProseHtml(hub.prose, edition) : undefined,
    crossings: paged.page === 1 && hub.crossings?.entries.length ? hub.crossings : undefined,
    articles: paged.items.map((article) => toArticleCard(article, edition)),
    locator:
      paged.page === 1 && hub.country !== undefined
        ? drawHubLocator(hub.country, edition, hubNameId)
        : undefined,
    timeline: paged.page === 1 && hub.hasTimeline ? drawHubTimeline(hub.articles, edition) : undefined,
  }));
};
