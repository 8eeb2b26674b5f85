import { describe, expect, it } from 'vitest';
import { findQuery } from '../../../../src/domain/former-queries.ts';
import {
  buildFormerQueriesPages,
  listFrontQueryNames,
} from '../../../../src/domain/view-models/former-queries-page.ts';
import { buildPublishedArticle } from '../../article-builder.ts';
import { buildNewsroomOf } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const newsroom = buildNewsroomOf([
  buildPublishedArticle({ slug: 'geese-move', title: 'Geese move' }),
  buildPublishedArticle({ slug: 'bridges-stay', title: 'Bridges stay' }),
]);

const build = (...froms: readonly (readonly [string, string])[]) =>
  buildFormerQueriesPages(
    newsroom,
    froms.map(([from, to]) => ({ from, to: to.startsWith('/') ? to : `/articles/${to}/` })),
    [
      { from: '/articles/geese-first/', to: '/articles/geese-move/' },
      { from: '/moved/', to: '/topics/geese/' },
    ],
  );

const list = (...froms: readonly (readonly [string, string])[]) =>
  build(...froms).map(({ frame, entries }) => [
    frame.address,
    ...entries.map(({ from, query, address }) => `${from} (${query}) → ${address}`),
  ]);

describe('buildFormerQueriesPages', () => {
  it('lists what was at the front page at an address of its own, unlisted, by headline', () => {
    const pages = build(['/?p=12', 'geese-move'], ['/?page_id=9&preview=1', 'bridges-stay']);
    expect(pages.map(({ frame: { address, isListed } }) => [address, isListed])).toEqual([
      ['/former-addresses/', false],
    ]);
    expect(pages[0]?.entries).toEqual([
      {
        from: '/?page_id=9&preview=1',
        query: 'page_id=9&preview=1',
        address: '/articles/bridges-stay/',
        title: 'Bridges stay',
      },
      { from: '/?p=12', query: 'p=12', address: '/articles/geese-move/', title: 'Geese move' },
    ]);
    expect(listUnplain(pages)).toEqual([]);
  });

  it('lists what was elsewhere at that path, where nothing else is', () => {
    expect(
      list(['/index.php?p=1', 'geese-move'], ['/blog/?p=2', 'bridges-stay'], ['/blog?p=3', 'geese-move']),
    ).toEqual([
      ['/index.php/', '/index.php?p=1 (p=1) → /articles/geese-move/'],
      ['/blog/', '/blog/?p=2 (p=2) → /articles/bridges-stay/', '/blog?p=3 (p=3) → /articles/geese-move/'],
    ]);
  });

  it('leaves to others what is at a page, leads elsewhere, or is of a story that is not public', () => {
    expect(
      list(['/topics/geese/?p=1', 'geese-move'], ['/moved/?p=2', 'geese-move'], ['/?p=3', 'a-draft']),
    ).toEqual([]);
    expect(list()).toEqual([]);
  });

  it('lists topics by name, but no feed: a program that reads feeds runs no script', () => {
    const redirects = ['/?cat=3', '/?cat=3&feed=rss2', '/?feed=rss2'].map((from) => ({
      from,
      to: from.endsWith('rss2') ? '/topics/geese/rss.xml' : '/topics/geese/',
    }));
    expect(buildFormerQueriesPages(newsroom, redirects, [])[0]?.entries).toEqual([
      { from: '/?cat=3', query: 'cat=3', address: '/topics/geese/', title: 'Geese' },
    ]);
    expect(listFrontQueryNames(redirects)).toEqual(['cat']);
  });

  it('follows a story that was renamed', () => {
    expect(list(['/?p=1', 'geese-first'])).toEqual([
      ['/former-addresses/', '/?p=1 (p=1) → /articles/geese-move/'],
    ]);
  });
});

it('names what the front page is asked for', () => {
  const froms = ['/?p=12', '/?p=13', '/?cat=a&page_id=3', '/blog/?id=4'];
  expect(listFrontQueryNames(froms.map((from) => ({ from, to: '/articles/x/' })))).toEqual([
    'p',
    'cat',
    'page_id',
  ]);
});

describe('findQuery', () => {
  const queries = ['p=1', 'p=12', 'a=z', 'a=z&b=y', 'a=x&b=y', 'title=Łódź', ''];
  it.each([
    ['?p=12', 'p=12'],
    ['?p=1', 'p=1'],
    ['?utm_source=feed&p=12', 'p=12'],
    ['?b=y&a=x', 'a=x&b=y'],
    ['?a=z', 'a=z'],
    ['?b=y&a=z', 'a=z&b=y'],
    ['?title=%C5%81%C3%B3d%C5%BA', 'title=Łódź'],
    ['?p=123', undefined],
    ['?a=x', undefined],
    ['', undefined],
  ])('of %j is %j', (asked, found) => {
    expect(findQuery(asked, queries)).toBe(found);
  });
});
