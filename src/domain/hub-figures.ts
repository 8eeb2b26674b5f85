import { type Drawing, figureWidths } from '../figures/drawing.ts';
import { drawLocator } from '../figures/map/draw-locator.ts';
import { measureText } from '../figures/measure-text.ts';
import { drawTimeline } from '../figures/timeline/draw-timeline.ts';
import { articleAddress } from './address.ts';
import type { EventReference, PublishedArticle } from './article.ts';
import type { Edition } from './edition.ts';
import { compareText } from './order.ts';
import { toTimelineWords } from './timeline-words.ts';

/** Events that a hub's timeline shows, the latest of them, and those without which it has none. */
const eventsShown = { most: 12, fewest: 3 } as const;

/** Each event of several stories once, with the newest story that tells of it. */
const listEvents = (
  articles: readonly PublishedArticle[],
): { readonly event: EventReference; readonly article: PublishedArticle }[] => [
  ...new Map(
    articles
      .toReversed()
      .flatMap((article) => article.events.map((event) => [event.id, { event, article }] as const)),
  ).values(),
];

/**
 * The latest events of the stories of a hub, drawn.
 * @param widths in pixels, one drawing for each
 * @returns undefined where there are too few
 */
export const drawHubTimeline = (
  articles: readonly PublishedArticle[],
  edition: Edition,
  widths: readonly (keyof typeof figureWidths)[],
): readonly Drawing[] | undefined => {
  const events = listEvents(articles)
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
