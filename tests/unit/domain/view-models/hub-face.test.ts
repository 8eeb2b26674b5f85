import { describe, expect, it } from 'vitest';
import type { Hub, HubKind } from '../../../../src/domain/hubs.ts';
import { toArticleCard } from '../../../../src/domain/view-models/article-card.ts';
import { buildHubFace, groupByMonth } from '../../../../src/domain/view-models/hub-face.ts';
import { bridges, buildClaim, buildPublishedArticles, geese } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { listUnplain } from './list-unplain.ts';

const articles = buildPublishedArticles(3, (number) => ({
  topics: number === 1 ? [geese, bridges] : [geese],
  claims: [
    buildClaim({ number: 1, status: 'claimed', speakers: ['Ada', 'Zoe'] }),
    buildClaim({ number: 2, status: 'confirmed', speakers: number === 1 ? [] : ['Zoe'] }),
  ],
  outlook: [{ question: `Question ${String(number)}?`, due: '2026-12-01' }],
}));

const buildFace = (kind: HubKind, facts: Partial<Hub> = {}) =>
  buildHubFace(
    {
      kind,
      name: 'Japan',
      description: '',
      address: '/countries/japan/',
      parent: { name: 'Countries', address: '/countries/' },
      hasFeed: true,
      articles,
      ...facts,
    },
    edition,
  );

describe('buildHubFace', () => {
  it('counts the statements of all stories of a hub, and leads to them', () => {
    expect(buildFace('country', { claimsAddress: '/claims/countries/japan/' })).toMatchObject({
      claims: 6,
      statuses: [
        { status: 'confirmed', count: 3, label: '3 confirmed' },
        { status: 'claimed', count: 3, label: '3 claimed' },
      ],
      claimsAddress: '/claims/countries/japan/',
    });
  });

  it('leads to no list where nothing is marked', () => {
    const bare = buildPublishedArticles(1);
    expect(buildFace('country', { claimsAddress: '/claims/x/', articles: bare })).toMatchObject({
      claims: 0,
      statuses: [],
      claimsAddress: undefined,
      speakers: [],
    });
  });

  it('shows of a country who is cited most, and its questions', () => {
    const { speakers, topics, due } = buildFace('country');
    expect(speakers).toEqual([
      { name: 'Zoe', address: '/claims/speakers/zoe/', total: 5 },
      { name: 'Ada', address: '/claims/speakers/ada/', total: 3 },
    ]);
    expect(topics).toEqual([]);
    expect(due.map(({ question }) => question)).toEqual(['Question 1?', 'Question 2?', 'Question 3?']);
  });

  it.each(['topic', 'crossing'] as const)('shows of a %s its questions', (kind) => {
    expect(buildFace(kind)).toMatchObject({ speakers: [], topics: [], due: [{}, {}, {}] });
  });

  it.each(['author', 'year'] as const)('shows of an %s what the stories are about', (kind) => {
    const { speakers, topics, due } = buildFace(kind);
    expect([speakers, due]).toEqual([[], []]);
    expect(topics.map(({ name, total }) => [name, total])).toEqual([
      ['Geese', 3],
      ['Bridges', 1],
    ]);
  });

  it('is plain', () => {
    expect(listUnplain(buildFace('country'))).toEqual([]);
  });
});

describe('groupByMonth', () => {
  it('groups stories by the month in the zone of the site', () => {
    const days = ['2026-02-28T16:00:00Z', '2026-02-28T14:00:00Z', '2026-01-05T12:00:00Z'];
    const dated = buildPublishedArticles(3, (number) => ({ publishedAt: new Date(days[number - 1] ?? '') }));
    const cards = dated.map((article) => toArticleCard(article, edition));
    expect(
      groupByMonth(cards, edition).map(({ id, name, articles: own }) => [
        id,
        name,
        own.map(({ title }) => title),
      ]),
    ).toEqual([
      // In Tokyo, it is the first of March.
      ['2026-03', 'March 2026', ['Story 1']],
      ['2026-02', 'February 2026', ['Story 2']],
      ['2026-01', 'January 2026', ['Story 3']],
    ]);
  });
});
