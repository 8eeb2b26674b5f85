import { site } from '../../site.ts';
import { text } from '../../text/text.ts';
import { feedsAddress, homeAddress, rssAddress } from '../address.ts';
import { buildPageFrame, type PageFrame, type Surroundings } from './page-frame.ts';
import type { IndexEntry } from './index-page.ts';

/** A feed as the feeds page lists it. */
export interface ListedFeed {
  readonly name: string;
  /** Full address, to be copied into a reader. */
  readonly url: string;
}

/** The page that lists every feed. */
export interface FeedsPage {
  readonly frame: PageFrame;
  readonly groups: readonly { readonly name: string; readonly feeds: readonly ListedFeed[] }[];
}

const toListedFeed = ({
  name,
  address,
}: {
  readonly name: string;
  readonly address: string;
}): ListedFeed => ({
  name,
  url: new URL(rssAddress(address), site.url).href,
});

/** Builds the list of feeds, in groups; a group without feeds is left out. */
export const buildFeedsPage = (
  hubs: Readonly<Record<'topics' | 'countries' | 'authors', readonly IndexEntry[]>>,
  surroundings: Surroundings,
): FeedsPage => ({
  frame: buildPageFrame({
    title: text.feeds.title,
    description: text.feeds.description,
    address: feedsAddress,
    surroundings,
    trail: [],
  }),
  groups: [
    { name: text.feeds.whole, feeds: [toListedFeed({ name: site.name, address: homeAddress })] },
    { name: text.feeds.byTopic, feeds: hubs.topics.map(toListedFeed) },
    { name: text.feeds.byCountry, feeds: hubs.countries.map(toListedFeed) },
    { name: text.feeds.byAuthor, feeds: hubs.authors.map(toListedFeed) },
  ].filter((group) => group.feeds.length > 0),
});
