import { toAbsolute } from '../absolute-address.ts';
import { feedAddress, feedsAddress, homeAddress, opmlAddress } from '../address.ts';
import { listFeedGroups } from '../feed-groups.ts';
import type { FeedGroupId } from '../feed-subject.ts';
import { toSubscriptions } from '../feed-readers.ts';
import type { Newsroom } from '../newsroom.ts';
import { type ListedFeed, toListedFeed } from './listed-feed.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

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
    /** Whether it is seen at once; the others are folded, so that a keyboard gets past them. */
    readonly isOpen: boolean;
    readonly feeds: readonly ListedFeed[];
  }[];
}

/** Builds the list of feeds, in groups; a group without feeds is left out. */
export const buildFeedsPage = (newsroom: Newsroom): FeedsPage => {
  const { edition, surroundings } = newsroom;
  const { text } = edition;
  return {
    frame: buildPageFrame({
      title: text.feeds.title,
      description: text.feeds.description,
      address: feedsAddress,
      surroundings,
      languages: newsroom.findLanguages(feedsAddress),
      trail: [],
    }),
    opml: opmlAddress,
    readers: toSubscriptions(toAbsolute(feedAddress(homeAddress, 'rss'), edition), edition),
    groups: listFeedGroups(newsroom)
      .filter(({ feeds }) => feeds.length > 0)
      .map(({ id, feeds }) => ({
        id,
        name: text.feeds.groups[id],
        isOpen: id === 'whole',
        feeds: feeds.map((feed) => toListedFeed(feed, edition)),
      })),
  };
};
