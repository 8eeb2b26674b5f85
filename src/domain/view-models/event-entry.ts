import { articleAddress } from '../address.ts';
import type { PublishedArticle } from '../article.ts';
import type { Edition } from '../edition.ts';
import { toListParts } from '../list-parts.ts';
import type { Newsroom } from '../newsroom.ts';
import { compareText } from '../order.ts';
import { type Stamp, toCalendarStamp } from './article-card.ts';
import type { InList } from './claim-entry.ts';

/** Something that happened, with the other stories that speak of it. */
export interface EventEntry {
  readonly id: string;
  readonly day: Stamp;
  readonly title: string;
  readonly elsewhere: InList<{ readonly name: string; readonly address: string }>;
}

/**
 * The events of a story in their order in time.
 * @param tellers the published stories that tell of each event, by its id, newest first
 */
export const toEventEntries = (
  article: PublishedArticle,
  tellers: Newsroom['tellers'],
  edition: Edition,
): EventEntry[] =>
  article.events
    .toSorted((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id))
    .map((event) => ({
      id: event.id,
      day: toCalendarStamp(event.day, edition),
      title: event.title,
      elsewhere: toListParts(
        (tellers.get(event.id) ?? [])
          .filter(({ slug }) => slug !== article.slug)
          .map((other) => ({ name: other.title, address: articleAddress(other.slug) })),
        edition.dialect,
      ),
    }));
