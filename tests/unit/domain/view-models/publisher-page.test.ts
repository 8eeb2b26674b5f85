import { describe, expect, it } from 'vitest';
import type { Newsroom, PublisherSubject, WithArticles } from '../../../../src/domain/newsroom.ts';
import { buildPublisherPages } from '../../../../src/domain/view-models/publisher-page.ts';
import { buildPublishersPage } from '../../../../src/domain/view-models/publishers-page.ts';
import {
  buildArticle,
  buildClaim,
  buildSource,
  buildPublishedArticles,
  japan,
  publish,
} from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { buildNewsroomOf } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const publishers: readonly PublisherSubject[] = [
  {
    id: 'goose-gazette',
    name: 'The Goose Gazette',
    kind: 'newspaper',
    country: japan,
    independence: 'Owned by geese.',
    url: undefined,
  },
  {
    id: 'goose-agency',
    name: 'Goose Agency',
    kind: 'state-media',
    country: undefined,
    independence: undefined,
    url: undefined,
  },
];

const articles = publish(
  buildArticle({
    claims: [
      buildClaim({ number: 1 }),
      buildClaim({
        number: 2,
        sources: [buildSource({ publisher: { id: 'other', name: 'Other', kind: 'newspaper' } })],
      }),
      buildClaim({ number: 3, sources: [buildSource({ relays: 'Goose Agency' })] }),
    ],
  }),
);

const newsroom = buildNewsroomOf(articles, { publishers });

const find = ({ publishers: groups }: Newsroom, id: string): WithArticles<PublisherSubject> => {
  const group = groups.find(({ subject }) => subject.id === id);
  if (group === undefined) throw new Error(`No publisher "${id}".`);
  return group;
};

const pagesOf = (id: string, of = newsroom) => buildPublisherPages(of, find(of, id));

describe('buildPublisherPages', () => {
  it('says who it is and which statements rest on it', () => {
    const [page, ...others] = pagesOf('goose-gazette');
    expect(others).toEqual([]);
    expect(page).toMatchObject({
      kind: { name: 'Press', address: '/standards/#newspaper' },
      country: 'Japan',
      independence: 'Owned by geese.',
      claims: 2,
      carried: [],
    });
    expect(page?.groups.flatMap(({ claims }) => claims.map(({ address }) => address))).toEqual([
      '/articles/geese-cross-bridge/#claim-1',
      '/articles/geese-cross-bridge/#claim-3',
    ]);
    expect(listUnplain(page)).toEqual([]);
  });

  it('lists apart what rests on its reports as others carry them', () => {
    const [page] = pagesOf('goose-agency');
    expect(page).toMatchObject({ claims: 0, groups: [], hub: { total: 0 } });
    expect(page?.carried.flatMap(({ claims }) => claims.map(({ address }) => address))).toEqual([
      '/articles/geese-cross-bridge/#claim-3',
    ]);
  });

  it('shows on each page the statements of the stories on it', () => {
    const size = edition.site.hubPageSize;
    const many = buildPublishedArticles(size + 1, () => ({ claims: [buildClaim()] }));
    const pages = pagesOf('goose-gazette', buildNewsroomOf(many, { publishers }));
    expect(pages.map(({ groups, claims }) => [groups.length, claims])).toEqual([
      [size, size + 1],
      [1, size + 1],
    ]);
  });

  it('counts the statuses on the first page alone, and makes the face of other hubs for none', () => {
    const many = buildPublishedArticles(edition.site.hubPageSize + 1, () => ({ claims: [buildClaim()] }));
    const pages = pagesOf('goose-gazette', buildNewsroomOf(many, { publishers }));
    expect(pages.map(({ statuses, hub }) => [statuses.length, hub.face])).toEqual([
      [1, undefined],
      [0, undefined],
    ]);
  });
});

describe('sources that are gone or changed', () => {
  const lost = buildSource({ decay: { state: 'gone', since: '2026-02-25', lastSeen: '2026-02-21' } });

  it('are listed on the first page of their publisher, and counted in the index', () => {
    const many = buildPublishedArticles(edition.site.hubPageSize + 1, () => ({ sources: [lost] }));
    const of = buildNewsroomOf(many, { publishers });
    expect(pagesOf('goose-gazette', of).map((page) => page.lost.length)).toEqual([1, 0]);
    const index = buildPublishersPage(of);
    expect(index.lost).toBe(1);
    expect(index.groups.flatMap(({ entries }) => entries.map((entry) => entry.lost))).toEqual([1]);
  });
});

describe('buildPublishersPage', () => {
  it('groups publishers by kind with their numbers, also those that are read through others alone', () => {
    const page = buildPublishersPage(newsroom);
    expect(page.groups.map(({ name, explained, entries }) => [name, explained, entries])).toEqual([
      [
        'Press',
        '/standards/#newspaper',
        [
          {
            name: 'The Goose Gazette',
            address: '/sources/goose-gazette/',
            country: 'Japan',
            articles: 1,
            claims: 2,
            carried: 0,
            lost: 0,
            lostSeen: undefined,
          },
        ],
      ],
      [
        'State media',
        '/standards/#state-media',
        [
          {
            name: 'Goose Agency',
            address: '/sources/goose-agency/',
            country: undefined,
            articles: 0,
            claims: 0,
            carried: 1,
            lost: 0,
            lostSeen: undefined,
          },
        ],
      ],
    ]);
    expect(page.mix).toEqual([
      { kind: 'newspaper', count: 1 },
      { kind: 'state-media', count: 1 },
    ]);
    expect(listUnplain(page)).toEqual([]);
  });

  it('leaves out those on which nothing rests', () => {
    const unread = { ...publishers[0], id: 'unread', name: 'Unread' } as PublisherSubject;
    const page = buildPublishersPage(buildNewsroomOf(articles, { publishers: [...publishers, unread] }));
    expect(page.groups.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual([
      'The Goose Gazette',
      'Goose Agency',
    ]);
    expect(page.total).toBe(2);
  });
});
