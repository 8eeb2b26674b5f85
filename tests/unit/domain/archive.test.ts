import { describe, expect, it } from 'vitest';
import { groupByYear } from '../../../src/domain/archive.ts';

const articles = [
  { slug: 'c', publishedAt: new Date('2026-02-19T12:00:00Z') },
  { slug: 'b', publishedAt: new Date('2025-12-31T15:00:00Z') },
  { slug: 'a', publishedAt: new Date('2025-12-31T14:59:59Z') },
];

describe('groupByYear', () => {
  const toYears = (zone: string, from = articles) =>
    groupByYear(from, zone).map(({ year, articles: group }) => [year, group.map(({ slug }) => slug)]);

  it('puts each story into the year that it was in the zone', () => {
    expect(toYears('UTC')).toEqual([
      [2026, ['c']],
      [2025, ['b', 'a']],
    ]);
    // Seoul's new year begins at 15:00 UTC.
    expect(toYears('Asia/Seoul')).toEqual([
      [2026, ['c', 'b']],
      [2025, ['a']],
    ]);
  });

  it('puts the newest year first, however the stories came', () => {
    expect(toYears('UTC', articles.toReversed())).toEqual([
      [2026, ['c']],
      [2025, ['a', 'b']],
    ]);
  });

  it('gives no year without stories', () => {
    expect(groupByYear([], 'UTC')).toEqual([]);
  });
});
