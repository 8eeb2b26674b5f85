import { describe, expect, it } from 'vitest';
import {
  listYears,
  toAuthorHub,
  toCountryHub,
  toCrossingHub,
  toHubCard,
  toPublisherCard,
  toPublisherHub,
  toTopicHub,
  toYearHub,
} from '../../../src/domain/hubs.ts';
import {
  bridges,
  buildClaim,
  buildSource,
  buildPublishedArticles,
  buildPublishedArticle,
  geese,
  japan,
  northKorea,
} from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';

const articles = buildPublishedArticles(4, (number) => ({
  topics: [number < 4 ? geese : bridges],
  countries: [number < 4 ? japan : northKorea],
}));
/** Where geese and Japan meet was published when that took fewer stories. */
const newsroom = buildNewsroomOf(articles, {}, undefined, new Set(['/countries/japan/geese/']));
const topicHubs = newsroom.topics.map((topic) => toTopicHub(newsroom, topic));
const countryHubs = newsroom.countries.map((country) => toCountryHub(newsroom, country));

describe('toYearHub', () => {
  it('has no feed, since nothing new comes to a past year', () => {
    expect(listYears(newsroom).map((group) => toYearHub(newsroom, group))).toEqual([
      {
        kind: 'year',
        claimsAddress: '/claims/years/2026/',
        name: 'Stories from 2026',
        description: 'Every story from 2026, the latest month first.',
        address: '/archive/2026/',
        parent: { name: 'Archive', address: '/archive/' },
        hasFeed: false,
        articles,
      },
    ]);
  });
});

describe('toCrossingHub', () => {
  it('stands below its country and has a feed', () => {
    expect(newsroom.crossings.map((crossing) => toCrossingHub(newsroom, crossing))).toEqual([
      {
        kind: 'crossing',
        name: 'Geese: Japan',
        description: 'Stories filed under both Geese and Japan.',
        address: '/countries/japan/geese/',
        parent: { name: 'Japan', address: '/countries/japan/' },
        hasFeed: true,
        cardOf: { name: 'Japan', address: '/countries/japan/' },
        articles: articles.slice(0, 3),
      },
    ]);
  });

  it('is linked from its topic and its country, and from no other', () => {
    expect(topicHubs.map(({ name, crossings }) => [name, crossings])).toEqual([
      ['Bridges', { heading: 'By country', entries: [] }],
      [
        'Geese',
        {
          heading: 'By country',
          entries: [{ name: 'Japan', address: '/countries/japan/geese/', total: 3 }],
        },
      ],
    ]);
    expect(countryHubs.map(({ name, crossings }) => [name, crossings])).toEqual([
      [
        'Japan',
        { heading: 'By topic', entries: [{ name: 'Geese', address: '/countries/japan/geese/', total: 3 }] },
      ],
      ['North Korea', { heading: 'By topic', entries: [] }],
    ]);
  });
});

describe('a hub', () => {
  it('of a country without a profile has no description', () => {
    expect(countryHubs.map(({ description }) => description)).toEqual(['', '']);
    const profiled = buildNewsroomOf([], { profiles: [{ code: 'KP', description: 'Behind the river.' }] });
    expect(profiled.countries.map((country) => toCountryHub(profiled, country))).toMatchObject([
      { name: 'North Korea', description: 'Behind the river.', articles: [] },
    ]);
  });

  it('of an author is described by the role', () => {
    const author = {
      id: 'ada-example',
      name: 'Ada Example',
      kind: 'person',
      role: 'Counts geese',
      expertise: [],
      links: [],
    } as const;
    const staffed = buildNewsroomOf(articles, { authors: [author] });
    expect(staffed.authors.map((group) => toAuthorHub(staffed, group))).toMatchObject([
      { description: 'Counts geese', address: '/authors/ada-example/' },
    ]);
  });
});

describe('the picture of a hub', () => {
  it('is that of the site for an author of fewer than five stories', () => {
    const kickersOf = (count: number) => {
      const room = buildNewsroomOf(buildPublishedArticles(count));
      return room.authors.map((group) => toAuthorHub(room, group).cardKicker);
    };
    expect(kickersOf(4)).toEqual([undefined]);
    expect(kickersOf(5)).toEqual(['Author']);
  });

  it('is that of the site for a publisher that fewer than five stories cite', () => {
    const kickersOf = (count: number) => {
      const room = buildNewsroomOf(buildPublishedArticles(count, () => ({ claims: [buildClaim()] })));
      return room.publishers.map((group) => toPublisherHub(room, group).cardKicker);
    };
    expect(new Set(kickersOf(4))).toEqual(new Set([undefined]));
    expect(kickersOf(5)).toContain('Publisher');
  });

  it('is called what the hub is', () => {
    expect(topicHubs.map((hub) => toHubCard(hub, edition))).toMatchObject([
      { kicker: 'Topic', headline: 'Bridges', subjects: ['1 story'] },
      { kicker: 'Topic', headline: 'Geese', subjects: ['3 stories'] },
    ]);
  });

  it('shows of a publisher the statements that rest on it alone', () => {
    const other = buildSource({
      id: 'other',
      publisher: { id: 'swan-times', name: 'Swan Times', kind: 'newspaper' },
    });
    const citing = buildNewsroomOf([
      buildPublishedArticle({
        sources: [buildSource(), other],
        claims: [buildClaim(), buildClaim({ number: 2, status: 'disputed', sources: [other] })],
      }),
    ]);
    expect(citing.publishers.map((group) => toPublisherCard(citing, group))).toMatchObject([
      { kicker: 'Publisher', headline: 'Swan Times', statuses: [{ status: 'disputed', count: 1 }] },
      { headline: 'The Goose Gazette', statuses: [{ status: 'claimed', count: 1 }] },
    ]);
  });
});
