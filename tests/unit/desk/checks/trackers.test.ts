import { expect, it } from 'vitest';
import { removeTrackers } from '../../../../src/desk/checks/trackers.ts';

it.each([
  ['https://example.com/a?utm_source=x&id=1&fbclid=y#b', 'https://example.com/a?id=1#b'],
  ['https://example.com/a?UTM_CAMPAIGN=x', 'https://example.com/a'],
  ['https://example.com/a?mc_cid=1&mc_eid=2&gclid=3&msclkid=4', 'https://example.com/a'],
  ['https://example.com/a?b=%20c&gclid#d?utm_source=e', 'https://example.com/a?b=%20c#d?utm_source=e'],
])('takes trackers off %s', (url, clean) => {
  expect(removeTrackers(url)).toBe(clean);
});

it.each([
  'https://example.com/',
  'https://example.com/utm_source=x',
  'https://example.com/?utmost=1&gclider=2&a=utm_source',
  'https://example.com/?&&a=1',
  'https://example.com/#?fbclid=1',
])('leaves %s as it is', (url) => {
  expect(removeTrackers(url)).toBe(url);
});
