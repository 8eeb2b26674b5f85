import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { everySite, sites } from '../sites/built-sites.ts';
import { isLedOn, isTakenBack, readPage, readSite } from './site-files.ts';

interface Url {
  readonly loc: string;
  readonly lastmod?: string;
  readonly 'news:news'?: { readonly 'news:title': string };
}

const toPath = (address: string): string => new URL(address).pathname;

/** The entries of a list for search engines. */
const readUrls = (folder: string, path: string, root: string, entry: string): readonly Url[] => {
  const xml = readPage(folder, path);
  const parser = new XMLParser({ isArray: (name) => name === entry, parseTagValue: false });
  const document = parser.parse(xml) as Readonly<
    Record<string, Readonly<Record<string, readonly Url[]>> | string>
  >;
  const list = document[root];
  expect(list, path).toBeDefined();
  return typeof list === 'object' ? (list[entry] ?? []) : [];
};

const readSitemap = (folder: string): readonly Url[] =>
  readUrls(folder, 'sitemap-index.xml', 'sitemapindex', 'sitemap').flatMap(({ loc }) =>
    readUrls(folder, toPath(loc).slice(1), 'urlset', 'url'),
  );

const canonicalOf = (html: string): string | undefined =>
  /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];

const pagesOf = (folder: string): (readonly [string, string])[] =>
  [...readSite(folder)]
    .filter(([path]) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .map(([path, bytes]) => [path, bytes.toString()] as const)
    .filter(([, html]) => !isLedOn(html) && !isTakenBack(html));

describe.each(everySite)('on the %s site', (_, folder, { url: origin }) => {
  test('every page names its own address as canonical, but for the page for lost readers', () => {
    for (const [path, html] of pagesOf(folder)) {
      const address = `${origin}/${path.replace(/index\.html$/, '')}`;
      expect(canonicalOf(html), path).toBe(path === '404.html' ? undefined : address);
      expect(html.includes('noindex'), path).toBe(path === '404.html');
    }
  });

  test('the sitemap names every canonical page once', () => {
    const canonical = pagesOf(folder)
      .map(([, html]) => canonicalOf(html))
      .filter((address) => address !== undefined);
    expect(
      readSitemap(folder)
        .map(({ loc }) => loc)
        .toSorted(),
    ).toEqual(canonical.toSorted());
  });

  test('robots.txt lets everybody in and leads to lists that exist', () => {
    const robots = readPage(folder, 'robots.txt');
    expect(robots).not.toContain('Disallow');
    const lists = [...robots.matchAll(/^Sitemap: (.+)$/gm)].map((match) => match[1] ?? '');
    expect(lists).toHaveLength(2);
    for (const list of lists) expect(readPage(folder, toPath(list).slice(1))).toContain('<?xml');
  });
});

test('a page’s last change comes from its content, never from the build', () => {
  const changes = new Map(readSitemap(sites.fixture).map(({ loc, lastmod }) => [toPath(loc), lastmod]));
  expect(changes.get('/articles/the-old-one/')).toBe('2024-02-29T23:30:00.000Z');
  expect(changes.get('/articles/many-marks/')).toBe('2025-06-02T12:00:00.000Z');
  expect(changes.get('/standards/')).toBe('2026-05-01T12:00:00.000Z');
  expect(changes.get('/topics/second-topic/')).toBe('2026-05-31T12:00:00.000Z');
  // Nothing in them is dated: they are said to be as old as the oldest story.
  expect(changes.get('/topics/empty-topic/')).toBe('2024-02-29T23:30:00.000Z');
  expect(changes.get('/acknowledgements/')).toBe('2024-02-29T23:30:00.000Z');
  // The story that brought the topic and the country that came last.
  expect(changes.get('/feeds/')).toBe('2026-05-31T12:00:00.000Z');
  expect([...changes.values()].filter((at) => at === undefined)).toEqual([]);
});

test('the sitemap of news holds the stories of two days before the moment of the build', () => {
  const urls = readUrls(sites.fixture, 'news-sitemap.xml', 'urlset', 'url');
  expect(urls.map(({ loc, 'news:news': news }) => [toPath(loc), news?.['news:title'].slice(0, 12)])).toEqual([
    ['/articles/the-newest/', 'The newest o'],
    // To the second two days old.
    ['/articles/a-very-long-headline/', 'A headline t'],
  ]);
});
