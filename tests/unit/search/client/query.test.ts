import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, maxWordsChars, parseQuery } from '../../../../src/search/client/query.ts';

const known = { topic: ['Geese', 'Bridges & tunnels'], country: ['Côte d’Ivoire', 'Japan'] };

describe('parseQuery', () => {
  it.each([
    ['', { words: '', facets: {} }],
    ['?', { words: '', facets: {} }],
    ['?q=geese', { words: 'geese', facets: {} }],
    ['?q=geese+on%20a%2Bbridge', { words: 'geese on a+bridge', facets: {} }],
    ['?q=a&country=C%C3%B4te+d%E2%80%99Ivoire', { words: 'a', facets: { country: 'Côte d’Ivoire' } }],
    [
      '?topic=Bridges+%26+tunnels&country=Japan',
      { words: '', facets: { topic: 'Bridges & tunnels', country: 'Japan' } },
    ],
    ['?q=first&q=second', { words: 'first', facets: {} }],
    ['?topic=&author=Ada', { words: '', facets: {} }],
  ])('reads %j', (search, query) => {
    expect(parseQuery(search, known)).toEqual({ query, hasUnknown: false });
  });

  it('leaves a value out that there is not, and says so', () => {
    expect(parseQuery('?q=a&topic=Swans&country=Japan', known)).toEqual({
      query: { words: 'a', facets: { country: 'Japan' } },
      hasUnknown: true,
    });
  });

  it('does not take what every object has for a value', () => {
    expect(parseQuery('?topic=constructor&__proto__=x&toString=y', known)).toEqual({
      query: { words: '', facets: {} },
      hasUnknown: true,
    });
  });

  it('cuts what nobody means to search for', () => {
    const { query } = parseQuery(`?q=${'x'.repeat(maxWordsChars + 1)}`, known);
    expect(query.words).toBe('x'.repeat(maxWordsChars));
  });
});

describe('formatQuery', () => {
  it.each([
    [{ words: '', facets: {} }, ''],
    [{ words: '  ', facets: { topic: '' } }, ''],
    [{ words: ' geese ', facets: {} }, '?q=geese'],
    [{ words: 'geese', facets: { country: 'Japan' } }, '?q=geese&country=Japan'],
    [{ words: '', facets: { topic: 'Bridges & tunnels' } }, '?topic=Bridges+%26+tunnels'],
    [{ words: 'a=b&c#d', facets: {} }, '?q=a%3Db%26c%23d'],
  ])('writes %j', (query, search) => {
    expect(formatQuery(query)).toBe(search);
  });

  it('is read again as what was asked', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => text.trim())
      .filter((text) => text.length <= maxWordsChars);
    const facets = fc.record(
      { topic: fc.constantFrom(...known.topic), country: fc.constantFrom(...known.country) },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.record({ words, facets }, { noNullPrototype: true }), (query) => {
        expect(parseQuery(formatQuery(query), known)).toEqual({ query, hasUnknown: false });
      }),
    );
  });
});
