import { hasQuery } from '../../schemas/redirects.ts';

/** What a program calls the feeds of a page, and ours that says the same: by the end of their addresses. */
export interface FormerFeeds {
  readonly home: Readonly<Record<string, string>>;
  /** Of everything that has a page of its own: authors, topics. */
  readonly hubs: Readonly<Record<string, string>>;
  /** What makes a feed of a page that is asked for by a query, or of the front page: "feed=rss2". */
  readonly queries?: Readonly<Record<string, string>>;
}

/** Where each program that an archive comes from puts its feeds, unless it was told otherwise. */
const byFormat: Readonly<Partial<Record<string, FormerFeeds>>> = {
  WordPress: {
    home: {
      'feed/': 'rss.xml',
      'feed/atom/': 'atom.xml',
      'feed/rss2/': 'rss.xml',
      '?feed=rss': 'rss.xml',
      '?feed=rdf': 'rss.xml',
    },
    hubs: { 'feed/': 'rss.xml' },
    queries: { 'feed=rss2': 'rss.xml', 'feed=atom': 'atom.xml' },
  },
  Ghost: { home: { 'rss/': 'rss.xml' }, hubs: { 'rss/': 'rss.xml' } },
  Substack: { home: { 'feed/': 'rss.xml' }, hubs: {} },
  Medium: { home: { 'feed/': 'rss.xml' }, hubs: {} },
  Hugo: { home: { 'index.xml': 'rss.xml' }, hubs: { 'index.xml': 'rss.xml' } },
  Jekyll: { home: { 'feed.xml': 'atom.xml' }, hubs: {} },
};

/**
 * Where the feeds of the old site were, each with the address of ours.
 * @param format of the archive
 * @param home path of the old site: "/", "/blog/"
 * @param hubs old addresses of authors and topics, each with that of today
 */
export const listFormerFeeds = (
  format: string,
  home: string,
  hubs: readonly (readonly [string, string])[],
): (readonly [string, string])[] => {
  const feeds = byFormat[format] ?? { home: {}, hubs: {} };
  return [
    ...Object.entries(feeds.home).map(([from, to]) => [`${home}${from}`, `/${to}`] as const),
    ...Object.entries(feeds.queries ?? {}).map(([from, to]) => [`${home}?${from}`, `/${to}`] as const),
    ...hubs
      .filter(([address]) => address.endsWith('/'))
      .flatMap(([address, page]) =>
        Object.entries(feeds.hubs).map(([from, to]) => [`${address}${from}`, `${page}${to}`] as const),
      ),
    ...hubs
      .filter(([address]) => hasQuery(address))
      .flatMap(([address, page]) =>
        Object.entries(feeds.queries ?? {}).map(
          ([from, to]) => [`${address}&${from}`, `${page}${to}`] as const,
        ),
      ),
  ];
};
