import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatQuery,
  isEmptyQuery,
  maxWordsChars,
  namesFacets,
  orderMonths,
  parseQuery,
  type Query,
  sortOrders,
} from '../../../../src/search/client/query.ts';

const known = {
  topic: { 'geese Geese': 2, 'bridges Bridges & tunnels': 1 },
  country: { 'cote-divoire Côte d’Ivoire': 1, 'japan Japan': 3 },
  type: { 'analysis Analysis': 2, 'fact-sheet Fact sheet': 1 },
  year: { 2026: 3 },
  month: { '2026-02': 3 },
};

const empty: Query = { words: '', facets: {}, isVerbatim: false };

describe('parseQuery', () => {
  it.each<[string, Partial<Query>]>([
    ['', {}],
    ['?', {}],
    ['?q=geese', { words: 'geese' }],
    ['?q=geese+on%20a%2Bbridge', { words: 'geese on a+bridge' }],
    ['?q=a&country=cote-divoire', { words: 'a', facets: { country: ['cote-divoire Côte d’Ivoire'] } }],
    ['?topic=GEESE&country=Japan', { facets: { topic: ['geese Geese'], country: ['japan Japan'] } }],
    ['?type=fact-sheet', { facets: { type: ['fact-sheet Fact sheet'] } }],
    ['?type=Fact+Sheet', { facets: { type: ['fact-sheet Fact sheet'] } }],
    [
      '?type=analysis&q=a&type=fact-sheet',
      { words: 'a', facets: { type: ['analysis Analysis', 'fact-sheet Fact sheet'] } },
    ],
    ['?year=2026', { facets: { year: ['2026'] } }],
    // By names, as addresses once had them.
    ['?country=C%C3%B4te+d%E2%80%99ivoire', { facets: { country: ['cote-divoire Côte d’Ivoire'] } }],
    [
      '?topic=Bridges+%26+tunnels&country=Japan&topic=Geese',
      { facets: { topic: ['bridges Bridges & tunnels', 'geese Geese'], country: ['japan Japan'] } },
    ],
    ['?topic=Geese&topic=geese', { facets: { topic: ['geese Geese'] } }],
    ['?q=first&q=second', { words: 'first' }],
    ['?topic=&from=&to=&sort=&languages=', {}],
    ['?colour=red&month=2026-02', {}],
    ['?from=2026-02', { from: '2026-02' }],
    ['?to=2025-12', { to: '2025-12' }],
    ['?from=2025-12&to=2026-02', { from: '2025-12', to: '2026-02' }],
    ['?from=2026-02&to=2026-02', { from: '2026-02', to: '2026-02' }],
    ['?sort=newest', { sort: 'newest' }],
    ['?sort=oldest', { sort: 'oldest' }],
    ['?q=geese&languages=all', { words: 'geese', languages: 'all' }],
    ['?q=gesee&exact=1', { words: 'gesee', isVerbatim: true }],
  ])('reads %j', (search, query) => {
    expect(parseQuery(search, known)).toEqual({ query: { ...empty, ...query }, slips: [] });
  });

  it.each<[string, Partial<Query>]>([
    ['?q=a&topic=Swans&country=Japan', { words: 'a', facets: { country: ['japan Japan'] } }],
    ['?topic=Swans&topic=Geese', { facets: { topic: ['geese Geese'] } }],
    ['?author=Ada', {}],
    ['?topic=goose', {}],
    ['?topic=geese+Geese', {}],
    ['?type=factsheet', {}],
    ['?sort=best', {}],
    ['?languages=ar', {}],
    ['?from=2026-13', {}],
    ['?from=2026-00&to=2026-2', {}],
    ['?from=February&to=2026-02', { to: '2026-02' }],
  ])('leaves out of %s what there is not, and says so', (search, query) => {
    expect(parseQuery(search, known)).toEqual({ query: { ...empty, ...query }, slips: ['unknown'] });
  });

  it('exchanges months that are the wrong way round, and says so', () => {
    expect(parseQuery('?from=2026-02&to=2025-12', known)).toEqual({
      query: { ...empty, from: '2025-12', to: '2026-02' },
      slips: ['swapped'],
    });
  });

  it('says both where both are wrong', () => {
    expect(parseQuery('?from=2026-02&to=2025-12&topic=Swans', known).slips).toEqual(['unknown', 'swapped']);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'does not take %s, which every object has, for a facet, a value or an order',
    (name) => {
      expect(parseQuery(`?${name}=Geese`, known)).toEqual({ query: empty, slips: [] });
      for (const search of [`?topic=${name}`, `?author=${name}`, `?sort=${name}`]) {
        expect(parseQuery(search, known)).toEqual({ query: empty, slips: ['unknown'] });
      }
    },
  );

  it('cuts what nobody means to search for', () => {
    const { query } = parseQuery(`?q=${'x'.repeat(maxWordsChars + 1)}`, known);
    expect(query.words).toBe('x'.repeat(maxWordsChars));
  });

  it('cuts no letter in two', () => {
    const { query } = parseQuery(`?q=${'x'.repeat(maxWordsChars - 1)}🦢`, known);
    expect(query.words.isWellFormed()).toBe(true);
  });
});

describe('formatQuery', () => {
  it.each<[Query, string]>([
    [{ words: '', facets: {} }, ''],
    [{ words: '  ', facets: { topic: [] }, isVerbatim: false }, ''],
    [{ words: ' geese ', facets: {} }, '?q=geese'],
    [{ words: 'geese', facets: { country: ['japan Japan'] } }, '?q=geese&country=japan'],
    [
      { words: '', facets: { topic: ['bridges Bridges & tunnels', 'geese Geese'], year: ['2026'] } },
      '?topic=bridges&topic=geese&year=2026',
    ],
    [
      { words: '', facets: { year: ['2026'], type: ['fact-sheet Fact sheet'] } },
      '?type=fact-sheet&year=2026',
    ],
    [{ words: 'a=b&c#d', facets: {} }, '?q=a%3Db%26c%23d'],
    [{ words: '', facets: {}, from: '2025-12', to: '2026-02' }, '?from=2025-12&to=2026-02'],
    [{ words: 'a', facets: {}, from: undefined, sort: 'oldest' }, '?q=a&sort=oldest'],
    [{ words: 'geese', facets: {}, sort: 'newest', languages: 'all' }, '?q=geese&sort=newest&languages=all'],
    [{ words: 'gesee', facets: {}, isVerbatim: true }, '?q=gesee&exact=1'],
  ])('writes %j', (query, search) => {
    expect(formatQuery(query)).toBe(search);
  });

  it('writes facets in one order, however they were chosen', () => {
    const facets = { country: ['japan Japan'], topic: ['geese Geese'] };
    expect(formatQuery({ words: '', facets })).toBe('?topic=geese&country=japan');
  });

  it('is read again as what was asked', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((text) => text.trim())
      .filter((text) => text.length <= maxWordsChars);
    const listOf = (values: object) =>
      fc.uniqueArray(fc.constantFrom(...Object.keys(values)), { minLength: 1 });
    const facets = fc.record(
      { topic: listOf(known.topic), country: listOf(known.country), type: listOf(known.type) },
      { requiredKeys: [], noNullPrototype: true },
    );
    const month = fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${String(year)}-${String(number).padStart(2, '0')}`);
    const end = fc.option(month, { nil: undefined });
    const query = fc
      .record({
        words,
        facets,
        from: end,
        to: end,
        sort: fc.constantFrom(undefined, ...sortOrders),
        languages: fc.constantFrom(undefined, 'all' as const),
        isVerbatim: fc.boolean(),
      })
      .filter(({ from, to }) => from === undefined || to === undefined || from <= to);
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseQuery(formatQuery(asked), known)).toEqual({ query: { ...asked }, slips: [] });
      }),
    );
  });
});

describe('isEmptyQuery', () => {
  it.each<[boolean, Query]>([
    [true, { words: '', facets: {} }],
    [true, { words: ' \t', facets: {}, from: undefined, sort: 'newest', languages: 'all', isVerbatim: true }],
    [false, { words: 'geese', facets: {} }],
    [false, { words: '!', facets: {} }],
    [false, { words: '', facets: { topic: ['Geese'] } }],
    [false, { words: '', facets: {}, from: '2026-02' }],
    [false, { words: '', facets: {}, to: '2026-02' }],
  ])('says %s of %j', (isEmpty, query) => {
    expect(isEmptyQuery(query)).toBe(isEmpty);
  });
});

describe('namesFacets', () => {
  it.each([
    [true, '?topic=Geese'],
    [true, '?q=geese&kind=Press'],
    [true, '?type=fact-sheet'],
    [false, ''],
    [false, '?q=topic&from=2026-02&sort=newest'],
  ])('says %s of %s', (names, search) => {
    expect(namesFacets(search)).toBe(names);
  });
});

describe('orderMonths', () => {
  it.each([
    ['2026-01', '2026-02', '2026-01', '2026-02', false],
    ['2026-02', '2026-02', '2026-02', '2026-02', false],
    ['2026-02', '2025-12', '2025-12', '2026-02', true],
    ['2026-02', undefined, '2026-02', undefined, false],
    [undefined, '2026-02', undefined, '2026-02', false],
    [undefined, undefined, undefined, undefined, false],
  ])('takes %s to %s for %s to %s', (first, last, from, to, wasSwapped) => {
    expect(orderMonths(first, last)).toEqual({ from, to, wasSwapped });
  });
});
