import { articleAddress, authorAddress, homeAddress, topicAddress } from '../address.ts';
import { listNewsroomAddresses } from '../addresses/newsroom-addresses.ts';
import { splitQuery, toListAddress } from '../former-queries.ts';
import type { Newsroom } from '../newsroom.ts';
import { findEnd, listRedirects, type Redirect, toFeedName, toPage } from '../redirects.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

/** A page by its old address. */
export interface FormerEntry {
  /** The old address as it was written: "/?p=12". */
  readonly from: string;
  /** What of it tells the page from others: "p=12". */
  readonly query: string;
  readonly address: string;
  readonly title: string;
}

/**
 * The page that finds others by their old addresses, where a host has no rule for queries: a script leads on; without it,
 * there is a list.
 */
export interface FormerQueriesPage {
  readonly frame: PageFrame;
  readonly entries: readonly FormerEntry[];
}

/**
 * Builds a page at each path of which old addresses differ by a query; where another page is at that path, as at that of
 * "/?p=12", they are at an address of their own, to which the front page leads.
 * @param written redirects of editors
 */
export const buildFormerQueriesPages = (
  newsroom: Newsroom,
  queries: readonly Redirect[],
  written: readonly Redirect[],
): FormerQueriesPage[] => {
  if (queries.length === 0) return [];
  const pages = new Set(listNewsroomAddresses(newsroom).map(({ address }) => address));
  const titles = new Map([
    ...newsroom.articles.map(({ slug, title }) => [articleAddress(slug), title] as const),
    ...newsroom.topics.map(({ subject }) => [topicAddress(subject.id), subject.name] as const),
    ...newsroom.authors.map(({ subject }) => [authorAddress(subject.id), subject.name] as const),
  ]);
  const redirects = listRedirects(written, [...newsroom.articles, ...newsroom.withdrawn], (address) =>
    pages.has(address),
  );
  const steps = new Map(redirects.map(({ from, to }) => [from, to]));
  const entries = listOfPages(queries).flatMap(({ from, to }): FormerEntry[] => {
    const address = findEnd(to, steps);
    const title = address === undefined ? undefined : titles.get(toPage(address));
    if (address === undefined || title === undefined) return [];
    return [{ from, query: splitQuery(from).query, address, title }];
  });
  const toPlace = (from: string): string | undefined => {
    const { path } = splitQuery(from);
    // All that is at an old address leads elsewhere already.
    if (steps.has(path)) return undefined;
    const address = toListAddress(from);
    return pages.has(address) ? undefined : address;
  };
  const { text } = newsroom.edition;
  return [...Map.groupBy(entries, ({ from }) => toPlace(from))].flatMap(([address, group]) =>
    address === undefined
      ? []
      : {
          frame: buildPageFrame({
            title: text.formerAddresses.title,
            description: text.formerAddresses.description,
            address,
            surroundings: newsroom.surroundings,
            isListed: false,
          }),
          entries: group.toSorted((a, b) => a.title.localeCompare(b.title, newsroom.edition.language)),
        },
  );
};

/** What programs that read feeds ask for is no page, and they run no script. */
const listOfPages = (queries: readonly Redirect[]): Redirect[] =>
  queries.filter(({ to }) => toFeedName(to) === undefined);

/** Names of what is asked for at the front page by old addresses: "p", "page_id". */
export const listFrontQueryNames = (queries: readonly Redirect[]): string[] => [
  ...new Set(
    listOfPages(queries)
      .map(({ from }) => splitQuery(from))
      .filter(({ path }) => path === homeAddress)
      .flatMap(({ query }) => [...new URLSearchParams(query).keys()]),
  ),
];
