import { type Drawing, figureWidths } from '../figures/drawing.ts';
import { drawLocator } from '../figures/map/draw-locator.ts';
import { measureText } from '../figures/measure-text.ts';
import { drawTimeline } from '../figures/timeline/draw-timeline.ts';
import { articleAddress } from './address.ts';
import type { EventReference, PublishedArticle } from './article.ts';
import type { Edition } from './edition.ts';
import type { Newsroom } from './newsroom.ts';
import { compareText } from './order.ts';
import { toTimelineWords } from './timeline-words.ts';

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

/**
 * The latest events of the stories of a hub, drawn.
 * @param widths in pixels, one drawing for each
 * @returns undefined where there are too few
 */
export const drawHubTimeline = (
  articles: readonly PublishedArticle[],
  { edition, tellers }: Pick<Newsroom, 'edition' | 'tellers'>,
  widths: readonly (keyof typeof figureWidths)[],
): readonly Drawing[] | undefined => {
  const events = listEvents(articles)
    .filter(isOfHub(tellers))
    .toSorted((a, b) => compareText(a.event.day, b.event.day) || compareText(a.event.id, b.event.id))
    .slice(-eventsShown.most);
  if (events.length < eventsShown.fewest) return undefined;
  const timeline = {
    events: events.map(({ event, article }) => ({
      date: event.day,
      title: event.title,
      href: articleAddress(article.slug),
      sources: [],
      status: undefined,
    })),
    published: undefined,
    questions: [],
    direction: edition.direction,
  };
  return widths.map((width) =>
    drawTimeline(timeline, figureWidths[width], measureText, toTimelineWords(edition)),
  );
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
