import { describe, expect, it } from 'vitest';
import { toOtherQuery } from '../../../../src/search/client/other-languages.ts';

/** What an index in French has. */
const totals = {
  country: { 'japan Japon': 2, 'spain Espagne': 1 },
  topic: { 'bridges Ponts': 1 },
  month: { '2026-02': 3 },
};

describe('toOtherQuery', () => {
  it('asks for words as they are, for the same months, in the same order', () => {
    const query = { words: 'gesee', facets: {}, from: '2026-01', sort: 'newest', languages: 'all' } as const;
    expect(toOtherQuery(query, {})).toEqual({
      words: 'gesee',
      facets: {},
      from: '2026-01',
      sort: 'newest',
      isVerbatim: true,
    });
  });

  it('asks for values by the names that they have there, without those that no story there has', () => {
    const query = {
      words: '',
      facets: { country: ['japan Japan', 'austria Austria'], topic: ['bridges Bridges'] },
    };
    expect(toOtherQuery(query, totals)?.facets).toEqual({
      country: ['japan Japon'],
      topic: ['bridges Ponts'],
    });
  });

  it.each([
    { country: ['austria Austria'] },
    { country: ['japan Japan'], speaker: ['the-keeper The keeper'] },
  ])('asks nothing where no story there has any value of a facet: %j', (facets) => {
    expect(toOtherQuery({ words: 'geese', facets }, totals)).toBeUndefined();
  });
});
