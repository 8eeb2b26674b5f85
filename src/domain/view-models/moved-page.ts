import { articleAddress, homeAddress, houseAddress } from '../address.ts';
import { listNewsroomAddresses } from '../addresses/newsroom-addresses.ts';
import { standingPages } from '../addresses/standing-addresses.ts';
import { listFeedGroups } from '../feed-groups.ts';
import { listNamedParts, type NamedPart } from '../named-parts.ts';
import type { Newsroom } from '../newsroom.ts';
import { isFileAddress, listRedirects, type Redirect, toFeedName, toPage } from '../redirects.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

/** The page at an old address. */
export interface MovedPage {
  readonly frame: PageFrame;
  /** The page's name and its present address. */
  readonly title: string;
  readonly address: string;
  /** What may have been asked for of a page that has parts, and where it is today. */
  readonly parts: readonly MovedPart[];
}

/** A part of the page, at the id by which it was always asked for. */
export interface MovedPart extends NamedPart {
  readonly address: string;
}

/** Names of pages by address, as a reader who is led there should be told them. */
const toNames = (newsroom: Newsroom): ReadonlyMap<string, string> =>
  new Map([
    ...[...newsroom.articles, ...newsroom.withdrawn].map(
      ({ slug, title }) => [articleAddress(slug), title] as const,
    ),
    ...listFeedGroups(newsroom)
      .filter(({ id }) => id !== 'whole')
      .flatMap(({ feeds }) => feeds.map(({ address, name }) => [address, name] as const)),
    ...newsroom.house.map(({ id, title }) => [houseAddress(id), title] as const),
    ...standingPages.map(({ address, toName }) => [address, toName(newsroom.edition)] as const),
  ]);

/**
 * Builds the pages that lead from an old address to the one of today.
 * @param written redirects of editors
 */
export const buildMovedPages = (newsroom: Newsroom, written: readonly Redirect[]): MovedPage[] => {
  const pages = new Set(listNewsroomAddresses(newsroom).map(({ address }) => address));
  const names = toNames(newsroom);
  const stories = new Map(newsroom.articles.map((article) => [articleAddress(article.slug), article]));
  // Where an editor names a part, that part it is, whatever was asked for: there is no story at such an address.
  const toParts = (to: string): MovedPart[] => {
    const story = stories.get(to);
    if (story === undefined) return [];
    return listNamedParts(story, newsroom.edition).map((part) => ({
      ...part,
      address: `${to}#${encodeURIComponent(part.id)}`,
    }));
  };
  const redirects = listRedirects(
    written,
    [...newsroom.articles, ...newsroom.withdrawn],
    (address) => pages.has(address),
    newsroom.recorded,
    // A redirect to a story that is held waits with it.
  )
    // A feed that was a file is a file again, which the build puts there.
    .filter(({ from, to }) => pages.has(toPage(to)) && !(toFeedName(to) !== undefined && isFileAddress(from)))
    // Nobody who reads pages wants the feed itself.
    .map(({ from, to }) => ({
      from,
      to: toFeedName(to) === undefined ? to : toPage(to),
      isFeed: toFeedName(to) !== undefined && toPage(to) !== homeAddress,
    }));
  return redirects.map(({ from, to, isFeed }) => {
    const name = names.get(toPage(to)) ?? newsroom.edition.text.moved.title;
    return {
      frame: buildPageFrame({
        title: name,
        description: newsroom.edition.text.moved.description,
        address: from,
        surroundings: newsroom.surroundings,
        trail: [],
        isListed: false,
        movedTo: to,
        // A program that asked for a feed finds it named here.
        ownFeeds: isFeed ? [{ title: name, page: to }] : [],
      }),
      title: name,
      address: to,
      parts: toParts(to),
    };
  });
};
