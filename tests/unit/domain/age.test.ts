import { describe, expect, it } from 'vitest';
import { buildNewerFinder, isAged } from '../../../src/domain/age.ts';
import {
  bridges,
  buildArticle,
  buildPublishedArticle,
  geese,
  japan,
  northKorea,
  publish,
} from '../article-builder.ts';

describe('isAged', () => {
  const article = { publishedAt: new Date('2025-02-19T12:00:00Z'), updatedAt: undefined };

  it('is true from the first millisecond after the days given', () => {
    expect(isAged(article, new Date('2026-02-19T12:00:00.000Z'), 365)).toBe(false);
    expect(isAged(article, new Date('2026-02-19T12:00:00.001Z'), 365)).toBe(true);
  });

  it('counts from the last substantive change', () => {
    const updated = { ...article, updatedAt: new Date('2026-01-01T00:00:00Z') };
    expect(isAged(updated, new Date('2026-06-01T00:00:00Z'), 365)).toBe(false);
    expect(isAged(updated, new Date('2027-06-01T00:00:00Z'), 365)).toBe(true);
  });
});

describe('buildNewerFinder', () => {
  const old = buildArticle({
    slug: 'old',
    publishedAt: new Date('2024-01-01T00:00:00Z'),
    topics: [geese, bridges],
    countries: [japan],
  });
  const findFor = (article: typeof old, ...others: readonly (typeof old)[]): string[] =>
    buildNewerFinder(publish(article, ...others))(buildPublishedArticle(article), 3).map(({ slug }) => slug);

  it('finds newer stories on the main topic and one of the countries', () => {
    expect(
      findFor(
        old,
        buildArticle({ slug: 'same-subject', topics: [bridges, geese], countries: [northKorea, japan] }),
        buildArticle({ slug: 'other-country', topics: [geese], countries: [northKorea] }),
        buildArticle({ slug: 'second-topic-only', topics: [bridges], countries: [japan] }),
        buildArticle({
          slug: 'older',
          topics: [geese],
          countries: [japan],
          publishedAt: new Date('2023-01-01T00:00:00Z'),
        }),
      ),
    ).toEqual(['same-subject']);
  });

  it('goes by the topic alone for a story without countries', () => {
    expect(
      findFor(
        { ...old, countries: [] },
        buildArticle({ slug: 'with-country', countries: [northKorea] }),
        buildArticle({ slug: 'without-country', countries: [] }),
      ),
    ).toEqual(['with-country', 'without-country']);
  });

  it('keeps to the limit and to the order, newest first', () => {
    const newer = [1, 2, 3, 4].map((day) =>
      buildArticle({
        slug: `day-${String(day)}`,
        countries: [japan],
        publishedAt: new Date(Date.UTC(2026, 1, day)),
      }),
    );
    expect(findFor(old, ...newer)).toEqual(['day-4', 'day-3', 'day-2']);
  });
});
