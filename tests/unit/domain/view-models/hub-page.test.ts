import { describe, expect, it } from 'vitest';
import type { Hub } from '../../../../src/domain/hubs.ts';
import { buildHubPages } from '../../../../src/domain/view-models/hub-page.ts';
import { buildPublishedArticles } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const hub: Hub = {
  kind: 'topic',
  name: 'Geese',
  description: 'Everything that honks.',
  address: '/topics/geese/',
  parent: { name: 'Topics', address: '/topics/' },
  hasFeed: true,
  articles: [],
};

/** Stories on a page of a hub. */
const pageSize = edition.site.hubPageSize;

const buildPages = (count: number, facts: Partial<Hub> = {}) =>
  buildHubPages(emptyNewsroom, { ...hub, articles: buildPublishedArticles(count), ...facts });

const feed = { title: 'The Pond Post: Geese', address: '/topics/geese/rss.xml' };

describe('buildHubPages', () => {
  it('gives a hub without stories one page with its feed', () => {
    const pages = buildPages(0);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({
      name: 'Geese',
      description: 'Everything that honks.',
      total: 0,
      page: 1,
      pages: 1,
      pager: [],
      newer: undefined,
      older: undefined,
      feed: { name: 'Geese', page: '/topics/geese/', offer: 'Follow Geese' },
      articles: [],
    });
  });

  it('gives a hub with one story one page without a pager', () => {
    const [page, ...others] = buildPages(1);
    expect(others).toEqual([]);
    expect(page?.articles.map(({ title }) => title)).toEqual(['Story 1']);
    expect(page?.pager).toEqual([]);
    expect(page?.frame).toMatchObject({
      title: 'Geese',
      address: '/topics/geese/',
      canonical: 'https://pond.example/topics/geese/',
      feeds: [
        { ...feed, type: 'application/rss+xml' },
        { title: `${feed.title} (Atom)`, type: 'application/atom+xml' },
        { title: `${feed.title} (JSON)`, type: 'application/feed+json' },
        { address: '/rss.xml' },
      ],
      breadcrumbs: [
        { name: 'Home', address: '/' },
        { name: 'Topics', address: '/topics/' },
      ],
    });
  });

  it('describes each page in words of its own', () => {
    expect(buildPages(2 * pageSize + 1).map(({ frame }) => frame.description)).toEqual([
      'Everything that honks.',
      'Everything that honks. Page 2 of 3.',
      'Everything that honks. Page 3 of 3.',
    ]);
  });

  it('describes a hub that nobody has described', () => {
    expect(
      buildPages(2 * pageSize, { description: '' }).map(({ frame, description }) => [
        frame.description,
        description,
      ]),
    ).toEqual([
      ['Geese: every story on The Pond Post, newest first.', ''],
      ['Geese: every story on The Pond Post, newest first. Page 2 of 2.', ''],
    ]);
  });

  it('cuts twice as many stories as a page holds into two full pages that lead to each other', () => {
    const pages = buildPages(2 * pageSize);
    expect(
      pages.map(({ frame, page, newer, older, articles }) => ({
        title: frame.title,
        address: frame.address,
        page,
        newer,
        older,
        first: articles[0]?.title,
        last: articles.at(-1)?.title,
        count: articles.length,
      })),
    ).toEqual([
      {
        title: 'Geese',
        address: '/topics/geese/',
        page: 1,
        newer: undefined,
        older: '/topics/geese/page/2/',
        first: 'Story 1',
        last: 'Story 4',
        count: 4,
      },
      {
        title: 'Geese, Page 2 of 2',
        address: '/topics/geese/page/2/',
        page: 2,
        newer: '/topics/geese/',
        older: undefined,
        first: 'Story 5',
        last: 'Story 8',
        count: 4,
      },
    ]);
    expect(pages[1]?.pager).toEqual([
      { page: 1, address: '/topics/geese/', isCurrent: false },
      { page: 2, address: '/topics/geese/page/2/', isCurrent: true },
    ]);
  });

  it('gives each page an address and a canonical address of its own', () => {
    const addresses = buildPages(2 * pageSize + 1).map(({ frame }) => frame.canonical);
    expect(addresses).toEqual([
      'https://pond.example/topics/geese/',
      'https://pond.example/topics/geese/page/2/',
      'https://pond.example/topics/geese/page/3/',
    ]);
  });

  it('offers its feed to be followed in common readers and by its address', () => {
    const [page] = buildPages(1);
    expect(page?.feed?.offer).toBe('Follow Geese');
    expect(page?.feed?.forms.map(({ address }) => address)).toEqual(
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/topics/geese/${file}`),
    );
    const own = 'https://pond.example/topics/geese/rss.xml';
    const readers = page?.feed?.readers.map(({ address }) => address) ?? [];
    expect(readers.length).toBeGreaterThan(3);
    for (const address of readers) expect(decodeURIComponent(address)).toContain(own);
  });

  it('announces no feed for a hub that has none', () => {
    const [page] = buildPages(1, { hasFeed: false });
    expect(page?.feed).toBeUndefined();
    expect(page?.frame.feeds.map(({ address }) => address)).toEqual(['/rss.xml', '/atom.xml', '/feed.json']);
  });

  it('is plain', () => {
    const pages = buildPages(2 * pageSize + 1);
    expect(listUnplain(pages)).toEqual([]);
  });

  it('shows narrower hubs on the first page only, and only where there are some', () => {
    const crossings = {
      heading: 'By country',
      entries: [{ name: 'Japan', address: '/countries/japan/geese/', total: 3 }],
    };
    const pages = buildPages(2 * pageSize, { crossings });
    expect(pages.map((page) => page.crossings)).toEqual([crossings, undefined]);
    const [without] = buildPages(0, { crossings: { heading: '', entries: [] } });
    expect(without?.crossings).toBeUndefined();
  });
});
