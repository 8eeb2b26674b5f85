import type { Drawing } from '../../figures/drawing.ts';
import { cardAddress, hubPageAddress } from '../address.ts';
import type { SafeHtml } from '../body/page-body.ts';
import { hasEmbed, toProseHtml } from '../body/prose.ts';
import { listDossiersOn } from '../dossier-subjects.ts';
import type { Edition } from '../edition.ts';
import { drawHubLocator, drawHubTimeline, type HubTimeline } from '../hub-figures.ts';
import type { Hub, HubCrossings, HubKind } from '../hubs.ts';
import type { Newsroom } from '../newsroom.ts';
import { paginate } from '../paging.ts';
import { buildHubFace, type HubFace } from './hub-face.ts';
import { type ListPage, toListHead, toListPage } from './list-page.ts';
import { type OfferedFeed, toOfferedFeed } from './listed-feed.ts';
import type { NamedLink } from './named-link.ts';
import { groupByMonth, type MonthGroup } from './months.ts';
import { buildPageFrame, type CardLink, type PageFrame } from './page-frame.ts';
import { type ArticleCard, toArticleCard } from './article-card.ts';

/** One page of a hub. */
export interface HubPage extends ListPage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  readonly feed: OfferedFeed | undefined;
  /** On the first page: introduction, profile or biography. */
  readonly body: SafeHtml | undefined;
  /** Whether a card in it leads to another site: what few pages need the look of. */
  readonly hasEmbed: boolean;
  /** On the first page. */
  readonly crossings: HubCrossings | undefined;
  /** On the first page: dossiers that name its subject. */
  readonly dossiers: readonly NamedLink[];
  readonly articles: readonly ArticleCard[];
  /** Whether a story of the page shows its statements. */
  readonly hasStrips: boolean;
  /** On the first page of a country: where it lies. */
  readonly locator: Drawing | undefined;
  /** On the first page: the latest events of its stories. */
  readonly timeline: HubTimeline | undefined;
  /** On the first page: what else is to be seen of it. A publisher has a page of its own kind. */
  readonly face: HubFace | undefined;
  /** The stories of a year by their months. */
  readonly months: readonly MonthGroup[] | undefined;
}

/** Which hubs tell what happened: a topic in the column of text, a country beside its stories. */
const timelines: Readonly<Partial<Record<HubKind, readonly ('text' | 'narrow')[]>>> = {
  topic: ['text', 'narrow'],
  country: ['narrow'],
};

/** Id of the heading that names a hub. */
export const hubNameId = 'hub';

/** The picture that other sites show of a hub: its own, another hub's, or none, where that of the site stands for it. */
const toCard = (hub: Hub, { text }: Edition): { readonly card?: CardLink } => {
  if (hub.cardOf !== undefined)
    return {
      card: {
        address: cardAddress(hub.cardOf.address),
        alt: text.card.alt([hub.cardOf.name, text.card.country]),
      },
    };
  if (hub.cardKicker === undefined) return {};
  const alt = text.card.alt([hub.name, text.hub.articles(hub.articles.length)]);
  return { card: { address: cardAddress(hub.address), alt } };
};

/** A page of a hub but for what is drawn on it. */
export interface HubOutline extends Omit<HubPage, 'locator'> {
  /** The country whose place is to be drawn. */
  readonly locatorOf: string | undefined;
}

/**
 * A page of a hub in parts, of which keys are made: a story is in a dozen lists, and its card need be digested once. What
 * it says of the stories besides stands in the first part.
 */
export const listHubParts = ({ articles, ...rest }: Pick<HubOutline, 'articles'>): readonly object[] => [
  rest,
  ...articles,
];

/** Draws what a page of a hub lacks; it takes longer than all the rest, and is the same in every build. */
export const drawHubPage = ({ locatorOf, ...page }: HubOutline, edition: Edition): HubPage => ({
  ...page,
  locator: locatorOf === undefined ? undefined : drawHubLocator(locatorOf, edition, hubNameId),
});

/**
 * Builds every page of a hub.
 * @returns at least one page, also for a hub without stories
 */
export const buildHubPages = (newsroom: Newsroom, hub: Hub): HubPage[] =>
  outlineHubPages(newsroom, hub).map((outline) => drawHubPage(outline, newsroom.edition));

/** Builds every page of a hub but for what is drawn: a build that does not print one need not draw it. */
export const outlineHubPages = (newsroom: Newsroom, hub: Hub): HubOutline[] => {
  const { edition, surroundings } = newsroom;
  const timelineWidths = timelines[hub.kind];
  const { site, text } = edition;
  const description = hub.description === '' ? text.hub.descriptionOf(hub.name, site.name) : hub.description;
  return paginate(hub.articles, site.hubPageSize).map((paged) => {
    const articles = paged.items.map((article) => toArticleCard(article, edition));
    return {
      ...toListPage(hub.address, paged),
      frame: buildPageFrame({
        ...toListHead({ ...hub, description }, paged, edition),
        surroundings,
        languages: newsroom.findLanguages(hubPageAddress(hub.address, paged.page)),
        ownFeeds: hub.hasFeed
          ? [
              {
                title: text.site.feedOf(site.name, hub.name),
                page: hub.address,
              },
            ]
          : [],
        trail: [hub.parent],
        ...toCard(hub, edition),
      }),
      name: hub.name,
      description: hub.description,
      feed: hub.hasFeed
        ? toOfferedFeed(hub.name, hub.address, text.hub.follow(hub.name), edition)
        : undefined,
      body: paged.page === 1 && hub.prose ? toProseHtml(hub.prose, edition) : undefined,
      hasEmbed: paged.page === 1 && hasEmbed(hub.prose),
      dossiers: paged.page === 1 ? listDossiersOn(hub.address, newsroom) : [],
      crossings: paged.page === 1 && hub.crossings?.entries.length ? hub.crossings : undefined,
      hasStrips: paged.items.some(({ claims }) => claims.length > 0),
      articles,
      locatorOf: paged.page === 1 ? hub.country : undefined,
      timeline:
        paged.page === 1 && timelineWidths !== undefined
          ? drawHubTimeline(hub.articles, newsroom, timelineWidths)
          : undefined,
      face:
        paged.page === 1 && hub.kind !== 'publisher' && hub.articles.length > 0
          ? buildHubFace(hub, edition)
          : undefined,
      months: hub.kind === 'year' ? groupByMonth(articles, hub.articles, edition) : undefined,
    };
  });
};
