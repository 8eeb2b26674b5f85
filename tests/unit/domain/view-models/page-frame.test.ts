import { describe, expect, it } from 'vitest';
import {
  buildPageFrame,
  toNewestLine,
  toPreviewNote,
} from '../../../../src/domain/view-models/page-frame.ts';
import { buildArticle, buildHeldArticle, buildPublishedArticle, publish } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { emptyNewsroom } from '../../newsroom-builder.ts';

const { surroundings } = emptyNewsroom;

describe('toNewestLine', () => {
  it('is the day of the newest story', () => {
    const articles = publish(
      buildArticle({ slug: 'newest', publishedAt: new Date('2026-02-19T12:00:00Z') }),
      buildArticle({ slug: 'older', publishedAt: new Date('2026-02-18T12:00:00Z') }),
    );
    expect(toNewestLine(articles, edition)).toBe('Newest story 19 February 2026');
  });

  it('stays when an older story is changed after', () => {
    const articles = publish(
      buildArticle({ slug: 'newest', publishedAt: new Date('2026-02-19T12:00:00Z') }),
      buildArticle({
        slug: 'changed',
        publishedAt: new Date('2026-02-01T12:00:00Z'),
        updatedAt: new Date('2026-02-20T12:00:00Z'),
      }),
    );
    expect(toNewestLine(articles, edition)).toBe('Newest story 19 February 2026');
  });

  it('does not wait for held stories', () => {
    const tomorrow = buildHeldArticle({ publishedAt: new Date('2026-03-02T12:00:00Z') });
    expect(toNewestLine([tomorrow, buildPublishedArticle()], edition)).toBe('Newest story 19 February 2026');
  });

  it('says so when nothing is published', () => {
    expect(toNewestLine([], edition)).toBe('Nothing published yet');
  });
});

describe('buildPageFrame', () => {
  const page = {
    title: 'Geese',
    description: 'Everything that honks.',
    address: '/topics/geese/',
    surroundings,
  };

  it('puts title, canonical address and the site’s feed around a page', () => {
    expect(buildPageFrame(page)).toEqual({
      title: 'Geese',
      description: 'Everything that honks.',
      address: '/topics/geese/',
      canonical: 'https://pond.example/topics/geese/',
      feeds: [
        { title: 'The Pond Post: all stories', type: 'application/rss+xml', address: '/rss.xml' },
        { title: 'The Pond Post: all stories (Atom)', type: 'application/atom+xml', address: '/atom.xml' },
        { title: 'The Pond Post: all stories (JSON)', type: 'application/feed+json', address: '/feed.json' },
      ],
      breadcrumbs: [],
      menu: {
        sections: [
          { name: 'Topics', address: '/topics/', current: 'true' },
          { name: 'Countries', address: '/countries/', current: undefined },
          { name: 'Statements', address: '/claims/', current: undefined },
          { name: 'Sources', address: '/sources/', current: undefined },
          { name: 'Archive', address: '/archive/', current: undefined },
        ],
        tools: [
          { name: 'Search', address: '/search/', current: undefined },
          { name: 'Feeds', address: '/feeds/', current: undefined },
        ],
      },
      edition,
      house: [{ name: 'About the made-up paper', address: '/about/' }],
      languages: [],
      isListed: true,
      kind: 'website',
      jsonLd: undefined,
      card: {
        address: 'https://pond.example/card.png',
        alt: 'The Pond Post. All that swims',
        size: { width: 1200, height: 630 },
      },
      times: undefined,
      forms: [],
    });
  });

  it.each([
    ['/', [], []],
    ['/topics/', [], ['Topics: page']],
    ['/topics/geese/page/2/', [], ['Topics: true']],
    ['/articles/geese/', [{ name: 'Topics', address: '/topics/' }], ['Topics: true']],
    ['/countries/japan/geese/', [{ name: 'Japan', address: '/countries/japan/' }], ['Countries: true']],
    ['/claims/countries/japan/', [{ name: 'Statements', address: '/claims/' }], ['Statements: true']],
    ['/sources/gazette/', [], ['Sources: true']],
    ['/archive/2026/', [], ['Archive: true']],
    ['/search/', [], ['Search: page']],
    ['/about/', [], []],
    ['/authors/ada-example/', [{ name: 'Authors', address: '/authors/' }], []],
  ])('marks on %s the section it belongs to', (address, trail, marked) => {
    const { menu } = buildPageFrame({ ...page, address, trail });
    expect(
      [...menu.sections, ...menu.tools].flatMap(({ name, current }) =>
        current === undefined ? [] : [`${name}: ${current}`],
      ),
    ).toEqual(marked);
  });

  it('marks every page of a preview, and gives machines nothing of it', () => {
    const preview = toPreviewNote(new Date('2026-03-01T06:00:00Z'), edition);
    const frame = buildPageFrame({
      title: 'Geese',
      description: 'Everything that honks.',
      address: '/topics/geese/',
      surroundings: { ...surroundings, preview },
      ownFeeds: [{ title: 'Geese', page: '/topics/geese/' }],
      trail: [],
      forms: [{ type: 'text/markdown', address: '/index.md' }],
    });
    expect(frame).toMatchObject({
      preview: 'Preview as of 1 March 2026, 15:00 GMT+9: not published',
      isListed: false,
      feeds: [],
      forms: [],
      jsonLd: undefined,
    });
  });

  it('tells machines the way to the page, itself included, and what the page is about', () => {
    const trail = [{ name: 'Topics', address: '/topics/' }];
    const way = JSON.parse(buildPageFrame({ ...page, trail }).jsonLd ?? '') as unknown;
    expect(way).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { position: 1, name: 'Home', item: { '@id': 'https://pond.example/' } },
            { position: 2, name: 'Topics', item: { '@id': 'https://pond.example/topics/' } },
            { position: 3, name: 'Geese', item: { '@id': 'https://pond.example/topics/geese/' } },
          ],
        },
      ],
    });
    const nodes = [{ '@type': 'Thing', name: 'A goose' }];
    expect(JSON.parse(buildPageFrame({ ...page, nodes }).jsonLd ?? '')).toEqual({
      '@context': ['https://schema.org', { '@base': 'https://pond.example/topics/geese/' }],
      '@graph': nodes,
    });
    expect(buildPageFrame({ ...page, trail, nodes, isListed: false }).jsonLd).toBeUndefined();
  });

  it('begins a trail at the front page, even one without further steps', () => {
    expect(buildPageFrame({ ...page, trail: [] }).breadcrumbs).toEqual([{ name: 'Home', address: '/' }]);
    expect(buildPageFrame({ ...page, trail: [{ name: 'Topics', address: '/topics/' }] }).breadcrumbs).toEqual(
      [
        { name: 'Home', address: '/' },
        { name: 'Topics', address: '/topics/' },
      ],
    );
  });

  it('announces the page’s own feeds first, each in every form, and that of the site in one', () => {
    const own = { title: 'The Pond Post: Geese', page: '/topics/geese/' };
    expect(
      buildPageFrame({ ...page, ownFeeds: [own] }).feeds.map(({ type, address }) => [type, address]),
    ).toEqual([
      ['application/rss+xml', '/topics/geese/rss.xml'],
      ['application/atom+xml', '/topics/geese/atom.xml'],
      ['application/feed+json', '/topics/geese/feed.json'],
      ['application/rss+xml', '/rss.xml'],
    ]);
  });

  it('shows elsewhere the page’s own picture', () => {
    const card = { address: '/topics/geese/card.png', alt: 'Geese' };
    expect(buildPageFrame({ ...page, card }).card).toEqual({
      address: 'https://pond.example/topics/geese/card.png',
      alt: 'Geese',
      size: { width: 1200, height: 630 },
    });
  });

  it('keeps search engines away where it is told to', () => {
    expect(buildPageFrame({ ...page, isListed: false }).isListed).toBe(false);
  });
});
