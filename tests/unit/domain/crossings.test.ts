import { describe, expect, it } from 'vitest';
import { listCrossings, minCrossingArticles } from '../../../src/domain/crossings.ts';
import { bridges, buildPublishedArticles, geese, japan, northKorea } from '../article-builder.ts';

const crossingsOf = (count: number, facts: Parameters<typeof buildPublishedArticles>[1]) =>
  listCrossings(buildPublishedArticles(count, facts)).map(({ country, topic, articles }) => [
    country.code,
    topic.id,
    articles.map(({ slug }) => slug),
  ]);

describe('listCrossings', () => {
  it('finds the pairs that three stories have in common, with their stories newest first', () => {
    expect(minCrossingArticles).toBe(3);
    expect(crossingsOf(3, () => ({ topics: [geese], countries: [japan] }))).toEqual([
      ['JP', 'geese', ['story-1', 'story-2', 'story-3']],
    ]);
  });

  it('finds none that only two stories have in common', () => {
    expect(
      crossingsOf(4, (number) => ({ topics: [geese], countries: [number > 2 ? japan : northKorea] })),
    ).toEqual([]);
  });

  it('counts a story with several countries and topics for every pair, in the order of their codes', () => {
    const pairs = crossingsOf(3, () => ({ topics: [geese, bridges], countries: [northKorea, japan] }));
    expect(pairs.map(([country, topic]) => [country, topic])).toEqual([
      ['JP', 'bridges'],
      ['JP', 'geese'],
      ['KP', 'bridges'],
      ['KP', 'geese'],
    ]);
  });

  it('finds none without stories', () => {
    expect(listCrossings([])).toEqual([]);
  });
});
