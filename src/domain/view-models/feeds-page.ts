import { text } from '../../text/text.ts';
import { toAbsolute } from '../absolute-address.ts';
import { feedAddress, feedForms, feedsAddress, homeAddress, opmlAddress } from '../address.ts';
import type { FeedGroup, FeedGroupId } from '../feed-subject.ts';
import { toSubscriptions } from '../feed-readers.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';

/** A feed as the feeds page lists it. */
export interface ListedFeed {
  readonly name: string;
  /** The page that the feed follows. */
  readonly page: string;
  /** Full address, to be copied into a reader. */
  readonly url: string;
  readonly forms: readonly { readonly name: string; readonly title: string; readonly address: string }[];
}

/** The page that lists every feed. */
export interface FeedsPage {
  readonly frame: PageFrame;
  /** The list for importing. */
  readonly opml: string;
  /** The feed of all stories, ready to be followed. */
  readonly readers: readonly { readonly name: string; readonly address: string }[];
  readonly groups: readonly {
    readonly id: FeedGroupId;
    readonly name: string;
    readonly feeds: readonly ListedFeed[];
  }[];
}

const toListedFeed = ({
  name,
  address,
}: {
  readonly name: string;
  readonly address: string;
}): ListedFeed => ({
  name,
  page: address,
  url: toAbsolute(feedAddress(address, 'rss')),
  forms: feedForms.map((form) => ({
    name: text.feeds.formNames[form],
    title: text.feeds.formOf(text.feeds.formNames[form], name),
    address: feedAddress(address, form),
  })),
});

/** Builds the list of feeds, in groups; a group without feeds is left out. */
export const buildFeedsPage = (groups: readonly FeedGroup[], surroundings: Surroundings): FeedsPage => ({
  frame: buildPageFrame({
    title: text.feeds.title,
    description: text.feeds.description,
    address: feedsAddress,
    surroundings,
    trail: [],
  }),
  opml: opmlAddress,
  readers: toSubscriptions(toAbsolute(feedAddress(homeAddress, 'rss'))),
  groups: groups
    .filter(({ feeds }) => feeds.length > 0)
    .map(({ id, feeds }) => ({ id, name: text.feeds.groups[id], feeds: feeds.map(toListedFeed) })),
});
