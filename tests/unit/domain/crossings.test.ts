import { describe, expect, it } from 'vitest';
import { listCrossings, minCrossingArticles } from '../../../src/domain/crossings.ts';
import { bridges, buildPublishedArticles, geese, japan, northKorea } from '../article-builder.ts';

const crossingsOf = (
  count: number,
  facts: Parameters<typeof buildPublishedArticles>[1],
  recorded: readonly string[] = [],
) =>
  listCrossings(buildPublishedArticles(count, facts), new Set(recorded)).map(
    ({ country, topic, articles }) => [country.code, topic.id, articles.map(({ slug }) => slug)],
  );

describe('listCrossings', () => {
  it('finds the pairs that twenty stories have in common, with their stories newest first', () => {
    expect(minCrossingArticles).toBe(20);
    expect(crossingsOf(20, () => ({ topics: [geese], countries: [japan] }))).toEqual([
      ['JP', 'geese', Array.from({ length: 20 }, (_, index) => `story-${String(index + 1)}`)],
    ]);
  });

  it('finds none that only nineteen stories have in common', () => {
    expect(
      crossingsOf(38, (number) => ({ topics: [geese], countries: [number > 19 ? japan : northKorea] })),
    ).toEqual([]);
  });

  it('keeps a pair whose address was published, as long as it has a story', () => {
    const recorded = ['/countries/japan/geese/', '/countries/north-korea/geese/'];
    expect(crossingsOf(2, () => ({ topics: [geese, bridges], countries: [japan] }), recorded)).toEqual([
      ['JP', 'geese', ['story-1', 'story-2']],
    ]);
  });

  it('counts a story with several countries and topics for every pair, in the order of their codes', () => {
    const pairs = crossingsOf(20, () => ({ topics: [geese, bridges], countries: [northKorea, japan] }));
    expect(pairs.map(([country, topic]) => [country, topic])).toEqual([
      ['JP', 'bridges'],
      ['JP', 'geese'],
      ['KP', 'bridges'],
      ['KP', 'geese'],
    ]);
  });

  it('finds none without stories', () => {
    expect(listCrossings([], new Set(['/countries/japan/geese/']))).toEqual([]);
  });
});
