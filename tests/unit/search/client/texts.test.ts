import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  fill,
  formatMonth,
  formatArticles,
  orderCounts,
  readLanguage,
  sayFound,
} from '../../../../src/search/client/texts.ts';
import { en } from '../../../../src/text/en.ts';

/** The language of a page is all that these read of it. */
const setLanguage = (lang: string): void => {
  vi.stubGlobal('document', { documentElement: { lang } });
};

beforeEach(() => {
  setLanguage('en');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fill', () => {
  it.each([
    ['{n} stories', { n: '3' }, '3 stories'],
    ['{a} and {b}, {a}', { a: 'geese', b: 'swans' }, 'geese and swans, geese'],
    ['Geese', { n: '3' }, 'Geese'],
    ['{n} {unknown}', { n: '3' }, '3 {unknown}'],
    ['{}', {}, '{}'],
    // What readers typed stands as it is.
    ['“{words}”', { words: '{n} $& $1 <b>' }, '“{n} $& $1 <b>”'],
  ])('fills %j', (pattern, values, filled) => {
    expect(fill(pattern, values)).toBe(filled);
  });
});

describe('orderCounts', () => {
  it('puts the most frequent first, then goes by name', () => {
    // By the name behind the slug.
    const counts = { 'a Swans': 1, 'x Geese': 3, 'z Ärmchen': 1, 'y Bridges': 3, Tunnels: undefined };
    expect(orderCounts(counts)).toEqual([
      ['y Bridges', 3],
      ['x Geese', 3],
      ['z Ärmchen', 1],
      ['a Swans', 1],
      ['Tunnels', 0],
    ]);
  });

  it('orders nothing', () => {
    expect(orderCounts({})).toEqual([]);
  });
});

describe('readLanguage', () => {
  it('takes English for British English, and others as they are', () => {
    expect(readLanguage()).toBe('en-GB');
    setLanguage('nb');
    expect(readLanguage()).toBe('nb');
  });
});

describe('formatArticles', () => {
  it.each([
    [0, '0 stories'],
    [1, '1 story'],
    [2, '2 stories'],
    [1234, '1,234 stories'],
  ])('says how many %i are', (total, words) => {
    expect(formatArticles(en.search.client, total)).toBe(words);
  });

  it('takes the usual form where a language has one more than the texts', () => {
    setLanguage('pl');
    expect(formatArticles(en.search.client, 3)).toBe('3 stories');
  });
});

describe('formatMonth', () => {
  it('names a month or a year', () => {
    expect(formatMonth('2026-03')).toBe('March 2026');
    expect(formatMonth('2026')).toBe('2026');
  });

  it('names it in the language of the page', () => {
    setLanguage('de');
    expect(formatMonth('2026-03')).toBe('März 2026');
  });
});

describe('sayFound', () => {
  it.each([
    [3, [], '3 stories'],
    [1, ['geese'], '1 story'],
    [0, [], 'No story matches this search.'],
    [0, ['geese'], 'No story matches “geese”.'],
    [0, ['a', 'b', 'c'], 'No story matches “a”, “b” or “c”.'],
    [0, ['geese', 'ganders'], 'No story matches “geese” or “ganders”.'],
  ] as const)('of %i stories, without %j', (total, missing, words) => {
    expect(sayFound(en.search.client, total, missing)).toBe(words);
  });
});
