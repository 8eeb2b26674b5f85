import { toAbsolute } from '../absolute-address.ts';
import { feedAddress, feedForms } from '../address.ts';
import type { Edition } from '../edition.ts';
import { toSubscriptions } from '../feed-readers.ts';

/** A feed in all its forms, as pages offer it. */
export interface ListedFeed {
  readonly name: string;
  /** The page that the feed follows. */
  readonly page: string;
  /** Full address, to be copied into a reader. */
  readonly url: string;
  readonly forms: readonly { readonly name: string; readonly title: string; readonly address: string }[];
}

/** A feed that is followed with one click. */
export interface OfferedFeed extends ListedFeed {
  /** What the offer is called. */
  readonly offer: string;
  /** Readers, each with the address that opens it with the feed filled in. */
  readonly readers: readonly { readonly name: string; readonly address: string }[];
}

/**
 * A feed in all its forms.
 * @param followed its name, and the address of the page that it follows
 */
export const toListedFeed = (
  {
    name,
    address,
    calendar,
  }: {
    readonly name: string;
    readonly address: string;
    /** Address of the calendar of the same. */
    readonly calendar?: string | undefined;
  },
  edition: Edition,
): ListedFeed => ({
  name,
  page: address,
  url: toAbsolute(feedAddress(address, 'rss'), edition),
  forms: [
    ...feedForms.map((form) => ({
      name: edition.text.feeds.formNames[form],
      title: edition.text.feeds.formOf(edition.text.feeds.formNames[form], name),
      address: feedAddress(address, form),
    })),
    ...(calendar === undefined
      ? []
      : [
          {
            name: edition.text.forecasts.calendar,
            title: edition.text.forecasts.calendarOf(name),
            address: calendar,
          },
        ]),
  ],
});

/**
 * A feed with the readers that it can be opened in.
 * @param offer what the offer is called
 * @param calendar address of the calendar of the same, where there is one
 */
export const toOfferedFeed = (
  name: string,
  address: string,
  offer: string,
  edition: Edition,
  calendar?: string,
): OfferedFeed => {
  const feed = toListedFeed({ name, address, calendar }, edition);
  return { ...feed, offer, readers: toSubscriptions(feed.url, edition) };
};
