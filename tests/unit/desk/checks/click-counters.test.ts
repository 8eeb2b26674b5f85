import { expect, it } from 'vitest';
import { findCounted } from '../../../../src/desk/checks/click-counters.ts';

it.each([
  ['https://t.co/abc', undefined],
  ['https://bit.ly/3abc', undefined],
  ['https://www.google.com/url?q=https://example.com/a&sa=D', 'https://example.com/a'],
  [
    'https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc',
    'https://example.com/a?b=c',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2F&h=x', 'https://example.com/'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2F',
    'https://example.com/',
  ],
  ['https://googleads.g.doubleclick.net/pcs/click?adurl=https://example.com/', 'https://example.com/'],
  ['https://www.google.com/url?q=javascript:alert(1)', undefined],
])('knows that %s counts and leads on', (url, target) => {
  expect(findCounted(new URL(url))).toEqual(target === undefined ? {} : { target });
});

it.each([
  'https://www.google.com/search?q=https://example.com/',
  'https://example.com/url?q=https://example.org/',
  'https://not-t.co/abc',
  'https://www.youtube.com/watch?v=x',
  'https://notdoubleclick.net/',
])('leaves %s alone', (url) => {
  expect(findCounted(new URL(url))).toBeUndefined();
});
