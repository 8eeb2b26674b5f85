import { describe, expect, it } from 'vitest';
import {
  fill,
  formatArticles,
  formatNumber,
  joinNames,
  orderCounts,
  quoteWords,
  sayFound,
  toSearchTexts,
} from '../../../../src/search/client/texts.ts';
import { toArabic } from '../../../../src/text/ar.ts';
import { en } from '../../../../src/text/en.ts';
import { fr } from '../../../../src/text/fr.ts';

const texts = toSearchTexts(en);
const arabic = toSearchTexts(toArabic('ar-u-nu-arab'));
const french = toSearchTexts(fr);

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
    expect(orderCounts(texts, counts)).toEqual([
      ['y Bridges', 3],
      ['x Geese', 3],
      ['z Ärmchen', 1],
      ['a Swans', 1],
      ['Tunnels', 0],
    ]);
  });

  it('puts statuses from the firmest on', () => {
    const counts = {
      'disputed Disputed': 9,
      'claimed Claimed': 8,
      'assessed Assessed': 1,
      'confirmed Confirmed': 2,
    };
    expect(orderCounts(texts, counts).map(([value]) => value)).toEqual([
      'confirmed Confirmed',
      'claimed Claimed',
      'assessed Assessed',
      'disputed Disputed',
    ]);
  });

  it('orders nothing', () => {
    expect(orderCounts(texts, {})).toEqual([]);
  });
});

it('lists and quotes as the language of the page does, in the digits of the newsroom', () => {
  expect(joinNames(texts, ['Geese', 'Swans'])).toBe('Geese, Swans');
  expect(joinNames(arabic, ['إوز', 'بجع'])).toBe('إوز، بجع');
  expect(quoteWords(texts, 'geese')).toBe('“geese”');
  expect(quoteWords(arabic, 'إوز')).toBe('«إوز»');
  expect(quoteWords(french, 'oies')).toBe('«\u00A0oies\u00A0»');
  expect(formatNumber(texts, 1234)).toBe('1,234');
  expect(formatNumber(arabic, 12)).toBe('١٢');
});

describe('formatArticles', () => {
  it.each([
    [0, '0 stories'],
    [1, '1 story'],
    [2, '2 stories'],
    [1234, '1,234 stories'],
  ])('says how many %i are', (total, words) => {
    expect(formatArticles(texts, total)).toBe(words);
  });

  it('takes the usual form where a language has one more than the texts', () => {
    expect(formatArticles({ ...texts, dialect: 'pl' }, 3)).toBe('3 stories');
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
    expect(sayFound(texts, total, missing)).toBe(words);
  });

  it('quotes what nobody has in the marks of the language', () => {
    expect(sayFound(french, 0, ['oies', 'cygnes'])).toContain('«\u00A0oies\u00A0» ou «\u00A0cygnes\u00A0»');
  });
});
