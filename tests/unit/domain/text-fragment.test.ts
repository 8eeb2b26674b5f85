import { expect, it } from 'vitest';
import { toPassageAddress } from '../../../src/domain/text-fragment.ts';
import { nastyPassages } from '../../nasty-passages.ts';

const at = (words: string, around: { prefix?: string; suffix?: string } = {}, url = 'https://a.example/b') =>
  toPassageAddress(url, { ...around, words });

it.each([
  ['seven geese', 'seven%20geese'],
  ['a well-known goose', 'a%20well%2Dknown%20goose'],
  ['one, two', 'one%2C%20two'],
  ['salt & pepper', 'salt%20%26%20pepper'],
  ['100% (sure) *!', '100%25%20%28sure%29%20%2A%21'],
  ["it's ~7.5 km", 'it%27s%20%7E7.5%20km'],
  ['橋', '%E6%A9%8B'],
  [' two  spaces\n and a line ', 'two%20spaces%20and%20a%20line'],
  ['half a sign \ud83e', 'half%20a%20sign%20%EF%BF%BD'],
])('writes %j as %s', (words, written) => {
  expect(at(words)).toBe(`https://a.example/b#:~:text=${written}`);
});

it('names the words before and after', () => {
  expect(at('geese', { prefix: 'So, ' })).toBe('https://a.example/b#:~:text=So%2C-,geese');
  expect(at('geese', { suffix: ' - all' })).toBe('https://a.example/b#:~:text=geese,-%2D%20all');
  expect(at('geese', { prefix: 'the', suffix: 'flew' })).toBe('https://a.example/b#:~:text=the-,geese,-flew');
});

it.each([
  ['https://a.example/b?c=d&e', 'https://a.example/b?c=d&e#:~:text=geese'],
  ['https://a.example/b#part', 'https://a.example/b#part:~:text=geese'],
  ['https://a.example/b#a#b', 'https://a.example/b#a#b:~:text=geese'],
  ['https://a.example/b#', 'https://a.example/b#:~:text=geese'],
  // A directive that an editor has copied with the address gives way.
  ['https://a.example/b#:~:text=swans', 'https://a.example/b#:~:text=geese'],
  ['https://a.example/b#part:~:text=swans', 'https://a.example/b#part:~:text=geese'],
])('puts the passage behind %s', (url, address) => {
  expect(at('geese', {}, url)).toBe(address);
});

const count = (words: number): string =>
  Array.from({ length: words }, (_, index) => `w${String(index + 1)}`).join(' ');

it('names a long passage by its first and its last words', () => {
  expect(at(count(20))).not.toContain(',');
  expect(at(count(21))).toBe(
    'https://a.example/b#:~:text=w1%20w2%20w3%20w4%20w5%20w6%20w7%20w8,w14%20w15%20w16%20w17%20w18%20w19%20w20%20w21',
  );
});

it('keeps the signs at both ends of a long passage, also of one without spaces', () => {
  const [start, end] =
    at(`“${count(30)}!”`)
      .split('text=')[1]
      ?.split(',') ?? [];
  expect(decodeURIComponent(start ?? '')).toMatch(/^“w1 .* w8$/);
  expect(decodeURIComponent(end ?? '')).toMatch(/^w23 .* w30!”$/);
  const long = nastyPassages.find(({ words }) => words.startsWith('長い'))?.words ?? '';
  const [first, last, ...others] = at(long).split('text=')[1]?.split(',').map(decodeURIComponent) ?? [];
  expect(others).toEqual([]);
  expect(long.startsWith(first ?? '-')).toBe(true);
  expect(long.endsWith(last ?? '-')).toBe(true);
});

it.each(nastyPassages)('leaves nothing in the address of $words that has a meaning there', (passage) => {
  const address = at(passage.words, passage);
  const directive = address.split('#:~:text=')[1] ?? '';
  expect(new URL(address).href).toBe(address);
  expect(directive).toMatch(
    /^(?:(?:[\w.]|%[\dA-F]{2})+-,)?(?:[\w.]|%[\dA-F]{2})+(?:,(?:[\w.]|%[\dA-F]{2})+)?(?:,-(?:[\w.]|%[\dA-F]{2})+)?$/,
  );
});
