import { text } from '../../text/text.ts';
import { toAbsolute } from '../absolute-address.ts';
import { feedAddress, feedsAddress, homeAddress, opmlAddress } from '../address.ts';
import type { FeedGroup, FeedGroupId } from '../feed-subject.ts';
import { toSubscriptions } from '../feed-readers.ts';
import { type ListedFeed, toListedFeed } from './listed-feed.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';

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
