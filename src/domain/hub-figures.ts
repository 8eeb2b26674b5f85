import { type Drawing, figureWidths } from '../figures/drawing.ts';
import { drawLocator } from '../figures/map/draw-locator.ts';
import { measureText } from '../figures/measure-text.ts';
import { articleAddress } from './address.ts';
import type { EventReference, PublishedArticle } from './article.ts';
import { claimStatuses } from './claim-statuses.ts';
import type { ClaimStatus } from './content-types.ts';
import { formatKnownDate } from './dates.ts';
import type { Edition } from './edition.ts';
import { drawEvents } from './event-timeline.ts';
import { toListParts } from './list-parts.ts';
import type { Newsroom } from './newsroom.ts';
import { byTime } from './order.ts';

/** Events that a hub's timeline shows, the latest of them, and those without which it has none. */
const eventsShown = { most: 12, fewest: 3 } as const;

interface ToldEvent {
  readonly event: EventReference;
  /** The newest story of the hub that tells of it. */
  readonly article: PublishedArticle;
  /** All stories of the hub that do. */
  readonly articles: readonly PublishedArticle[];
}

/** Each event of several stories once. */
const listEvents = (articles: readonly PublishedArticle[]): ToldEvent[] => {
  const told = new Map<string, ToldEvent>();
  for (const article of articles) {
    for (const event of article.events) {
      const known = told.get(event.id);
      told.set(event.id, {
        event,
        article: known?.article ?? article,
        articles: [...(known?.articles ?? []), article],
      });
    }
  }
  return [...told.values()];
};

/** How widely a story reaches: a round-up further than a story of one thing. */
const reachOf = ({ countries, topics }: PublishedArticle): number => countries.length + topics.length;

const leastReach = (articles: readonly PublishedArticle[]): number => Math.min(...articles.map(reachOf));

/**
 * Whether an event is of the hub's subject. A digest is in many hubs, and tells of much that the others have no
 * part in: so most stories that tell of the event must be of the hub, or the one that is about least else.
 */
const isOfHub =
  (tellers: Newsroom['tellers']) =>
  ({ event, articles }: ToldEvent): boolean => {
    const all = tellers.get(event.id) ?? articles;
    return articles.length * 2 > all.length || leastReach(articles) <= leastReach(all);
  };

/** A source of an event, as the page of a hub names it: numbers of sources mean something in a story alone. */
interface NamedSource {
  /** Its publisher. */
  readonly name: string;
  /** Of its entry in the list of a story. */
  readonly address: string;
}

/** An event in words: what its mark rests on. */
export interface HubEvent {
  readonly day: { readonly iso: string; readonly text: string };
  readonly title: string;
  readonly status: { readonly status: ClaimStatus; readonly label: string } | undefined;
  readonly sources: readonly (NamedSource | string)[];
}

/** The timeline of a hub. */
export interface HubTimeline {
  readonly drawings: readonly Drawing[];
  /** The statuses of its marks, where there are several to be told apart. */
  readonly key: readonly { readonly status: ClaimStatus; readonly label: string }[];
  readonly events: readonly HubEvent[];
}

/** The sources of an event that are in the list of a story, each in the first of these stories that has it. */
const nameSources = (
  { sources = [] }: EventReference,
  articles: readonly PublishedArticle[],
): NamedSource[] =>
  sources.flatMap((address) => {
    for (const { slug, sources: listed } of articles) {
      const source = listed.find(({ url }) => url === address);
      if (source !== undefined)
        return [{ name: source.publisher.name, address: `${articleAddress(slug)}#source-${source.id}` }];
    }
    return [];
  });

/**
 * The latest events of the stories of a hub, drawn and in words.
 * @param widths in pixels, one drawing for each
 * @returns undefined where there are too few
 */
export const drawHubTimeline = (
  articles: readonly PublishedArticle[],
  { edition, tellers }: Pick<Newsroom, 'edition' | 'tellers'>,
  widths: readonly (keyof typeof figureWidths)[],
): HubTimeline | undefined => {
  const events = listEvents(articles)
    .filter(isOfHub(tellers))
    .toSorted((a, b) => byTime(a.event, b.event))
    .slice(-eventsShown.most);
  if (events.length < eventsShown.fewest) return undefined;
  const { statuses } = edition.text.evidence;
  const present = claimStatuses.filter((status) => events.some(({ event }) => event.status === status));
  return {
    drawings: drawEvents(
      events.map(({ event, article }) => ({
        date: event.day,
        title: event.title,
        href: articleAddress(article.slug),
        sources: [],
        status: event.status,
      })),
      widths,
      edition,
    ),
    key: present.length < 2 ? [] : present.map((status) => ({ status, label: statuses[status] })),
    events: events.map(({ event, articles: ofHub }) => ({
      day: { iso: event.day, text: formatKnownDate(event.day, edition) },
      title: event.title,
      status: event.status && { status: event.status, label: statuses[event.status] },
      sources: toListParts(nameSources(event, [...ofHub, ...(tellers.get(event.id) ?? [])]), edition.dialect),
    })),
  };
};

/**
 * A country among its neighbours.
 * @param code ISO 3166-1 alpha-2
 * @param labelledBy id of the element that names it
 * @returns undefined for the few territories that the atlas does not have
 */
export const drawHubLocator = (code: string, edition: Edition, labelledBy: string): Drawing | undefined =>
  drawLocator(code, figureWidths.narrow, measureText, {
    locale: edition.dialect,
    borders: edition.site.borders,
    labelledBy,
  });
