import { describe, expect, it } from 'vitest';
import type { Hub, HubKind } from '../../../../src/domain/hubs.ts';
import { buildHubFace } from '../../../../src/domain/view-models/hub-face.ts';
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

  it('shows of a country a cell for each statement, stories apart', () => {
    const { cells, claims } = buildFace('country');
    expect(cells).toHaveLength(claims);
    expect(cells.filter(({ closes }) => closes)).toHaveLength(articles.length);
    expect(cells[0]?.address).toMatch(/^\/articles\/[a-z0-9-]+\/#claim-/);
    expect(buildFace('topic').cells).toEqual([]);
  });

  it('shows whole stories, of a great many statements those of the newest', () => {
    const many = articles.map((article) => ({
      ...article,
      claims: Array.from({ length: 140 }, (_, index) => buildClaim({ number: index + 1 })),
    }));
    expect(buildFace('country', { articles: many }).cells).toHaveLength(280);
    const one = many
      .slice(0, 1)
      .map((article) => ({ ...article, claims: [...article.claims, ...article.claims, ...article.claims] }));
    expect(buildFace('country', { articles: one }).cells).toHaveLength(420);
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

  it('shows of an author how firmly stands what is stated on each topic', () => {
    expect(buildFace('author').topics.map(({ name, claims, statuses }) => [name, claims, statuses])).toEqual([
      [
        'Geese',
        6,
        [
          { status: 'confirmed', count: 3, label: '3 confirmed' },
          { status: 'claimed', count: 3, label: '3 claimed' },
        ],
      ],
      [
        'Bridges',
        2,
        [
          { status: 'confirmed', count: 1, label: '1 confirmed' },
          { status: 'claimed', count: 1, label: '1 claimed' },
        ],
      ],
    ]);
  });

  it('shows of an author what the stories rest on, and the newest corrections', () => {
    const corrected = buildPublishedArticles(2, (number) => ({
      publishedAt: new Date(`2026-02-1${String(9 - number)}T12:00:00Z`),
      corrections: [1, 2].map((day) => ({
        date: new Date(`2026-02-2${String(day + number)}T12:00:00Z`),
        kind: 'correction' as const,
        wrong: 'Six.',
        right: `Seven, said on ${String(day)} of ${String(number)}.`,
        material: false,
      })),
    }));
    const { record } = buildFace('author', { articles: corrected });
    expect(record).toMatchObject({
      first: { iso: '2026-02-17', text: '17 February 2026' },
      last: { iso: '2026-02-18', text: '18 February 2026' },
      sources: 2,
      sourceMix: [{ kind: 'newspaper', count: 2 }],
      corrections: 4,
    });
    expect(record?.corrected.map(({ at, right, article }) => [at.iso, right, article.address])).toEqual([
      ['2026-02-24', 'Seven, said on 2 of 2.', '/articles/story-2/'],
      ['2026-02-23', 'Seven, said on 2 of 1.', '/articles/story-1/'],
      ['2026-02-23', 'Seven, said on 1 of 2.', '/articles/story-2/'],
    ]);
    expect(buildFace('author', { articles: [] }).record).toBeUndefined();
    expect(buildFace('topic').record).toBeUndefined();
  });

  it('shows of a year its months, by the fullest of them', () => {
    const { months } = buildFace('year');
    expect(months).toHaveLength(12);
    expect(months[1]).toMatchObject({ total: 3, height: 100, address: '/archive/2026/#2026-02' });
    expect(buildFace('author').months).toEqual([]);
  });

  it('is plain', () => {
    for (const kind of ['country', 'author', 'year'] as const)
      expect(listUnplain(buildFace(kind))).toEqual([]);
  });
});
