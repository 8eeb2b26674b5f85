import { describe, expect, it } from 'vitest';
import {
  buildPublisherPages,
  groupCarriedStatements,
} from '../../../../src/domain/view-models/publisher-page.ts';
import { buildPublishersPage } from '../../../../src/domain/view-models/publishers-page.ts';
import type { Publisher } from '../../../../src/schemas/publisher.ts';
import { site } from '../../../../src/site.ts';
import {
  buildArticle,
  buildClaim,
  buildSource,
  buildStories,
  publish,
  surroundings,
} from '../../article-builder.ts';
import { listUnplain } from './list-unplain.ts';

const gazette = {
  id: 'goose-gazette',
  name: 'The Goose Gazette',
  data: {
    name: 'The Goose Gazette',
    kind: 'newspaper',
    country: 'JP',
    independence: 'Owned by geese.',
  } satisfies Publisher,
};
const agency = {
  id: 'goose-agency',
  name: 'Goose Agency',
  data: { name: 'Goose Agency', kind: 'state-media' } satisfies Publisher,
};
const hub = {
  name: 'The Goose Gazette',
  description: 'What rests on it.',
  address: '/sources/goose-gazette/',
  parent: { name: 'Sources', address: '/sources/' },
  hasFeed: false,
};
const none = new Set<string>();

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

describe('buildPublisherPages', () => {
  it('says who it is and which statements rest on it', () => {
    const [page, ...others] = buildPublisherPages(
      hub,
      gazette,
      articles,
      groupCarriedStatements(articles),
      none,
      surroundings,
    );
    expect(others).toEqual([]);
    expect(page).toMatchObject({
      kind: { name: 'Press', address: '/standards/#newspaper' },
      country: 'Japan',
      independence: 'Owned by geese.',
      statements: 2,
      carried: [],
    });
    expect(page?.groups.flatMap(({ statements }) => statements.map(({ address }) => address))).toEqual([
      '/articles/geese-cross-bridge/#claim-1',
      '/articles/geese-cross-bridge/#claim-3',
    ]);
    expect(listUnplain(page)).toEqual([]);
  });

  it('lists apart what rests on its reports as others carry them', () => {
    const [page] = buildPublisherPages(hub, agency, [], groupCarriedStatements(articles), none, surroundings);
    expect(page).toMatchObject({ statements: 0, groups: [], hub: { total: 0 } });
    expect(page?.carried.flatMap(({ statements }) => statements.map(({ address }) => address))).toEqual([
      '/articles/geese-cross-bridge/#claim-3',
    ]);
  });

  it('shows on each page the statements of the stories on it', () => {
    const stories = buildStories(site.hubPageSize + 1, () => ({ claims: [buildClaim()] }));
    const pages = buildPublisherPages(hub, gazette, stories, new Map(), none, surroundings);
    expect(pages.map(({ groups, statements }) => [groups.length, statements])).toEqual([
      [site.hubPageSize, site.hubPageSize + 1],
      [1, site.hubPageSize + 1],
    ]);
  });
});

describe('buildPublishersPage', () => {
  it('groups publishers by kind with their numbers, also those that no story cites', () => {
    const page = buildPublishersPage(
      [
        { subject: agency, stories: [] },
        { subject: gazette, stories: articles },
      ],
      articles,
      surroundings,
    );
    expect(page.groups.map(({ name, explained, entries }) => [name, explained, entries])).toEqual([
      [
        'Press',
        '/standards/#newspaper',
        [
          {
            name: 'The Goose Gazette',
            address: '/sources/goose-gazette/',
            country: 'Japan',
            stories: 1,
            statements: 2,
            carried: 0,
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
            stories: 0,
            statements: 0,
            carried: 1,
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
});
