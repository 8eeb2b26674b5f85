import { expect, it } from 'vitest';
import { toAbsolute, toFullAddress } from '../../../src/domain/absolute-address.ts';
import { edition } from '../made-up-edition.ts';

it.each([
  ['/topics/geese/', 'https://pond.example/topics/geese/'],
  ['/#organisation', 'https://pond.example/#organisation'],
])('makes %s absolute', (address, absolute) => {
  expect(toAbsolute(address, edition)).toBe(absolute);
});

const below = { ...edition, site: { ...edition.site, url: 'https://org.example/news' } };

it('keeps the folder in which the site stands', () => {
  expect(toAbsolute('/', below)).toBe('https://org.example/news/');
  expect(toAbsolute('/#organisation', below)).toBe('https://org.example/news/#organisation');
});

it.each([
  ['/topics/geese/?a=b#c', 'https://org.example/news/topics/geese/?a=b#c'],
  ['#part', 'https://org.example/news/articles/geese/#part'],
  ['rows.csv', 'https://org.example/news/articles/geese/rows.csv'],
  ['https://org.example/shop/', 'https://org.example/shop/'],
  ['//other.example/a', 'https://other.example/a'],
  ['mailto:desk@org.example', 'mailto:desk@org.example'],
  ['http://[', 'http://['],
])('makes what is written in a text absolute: %s', (written, full) => {
  expect(toFullAddress(written, 'https://org.example/news/articles/geese/', below)).toBe(full);
});
