import { expect, it } from 'vitest';
import { isPageAddress, toPageOf, toRecordedAddress } from '../../../src/domain/recorded-address.ts';

it.each([
  ['index.html', '/'],
  ['articles/a-story/index.html', '/articles/a-story/'],
  ['topics/geese/index.html', '/topics/geese/'],
  ['topics/geese/rss.xml', '/topics/geese/rss.xml'],
  ['feed.json', '/feed.json'],
  ['feeds/index.html', '/feeds/'],
  ['feeds.opml', '/feeds.opml'],
  ['forecasts/topics/geese/calendar.ics', '/forecasts/topics/geese/calendar.ics'],
  ['claims/index.html', '/claims/'],
  ['claims/atom.xml', '/claims/atom.xml'],
  ['claims/matters/seven-geese/index.html', '/claims/matters/seven-geese/'],
  ['2019/03/A_Story/index.html', '/2019/03/A_Story/'],
])('records %s as %s', (file, address) => {
  expect(toRecordedAddress(file)).toBe(address);
});

it.each([
  '404.html',
  'robots.txt',
  '_astro/goose.8a2f.webp',
  'articles/a-story/card.png',
  'articles/a-story/index.md',
  'articles/a-story/evidence.json',
  'articles/a-story/evidence.jsonld',
  'topics/geese/page/2/index.html',
  'topics/geese/feeds/1/atom.xml',
  'feeds/1/rss.xml',
  'claims/speakers/index.html',
  'claims/speakers/a-goose/index.html',
  'claims/page/2/index.html',
  'pagefind/pagefind.js',
])('promises nothing of %s', (file) => {
  expect(toRecordedAddress(file)).toBeUndefined();
});

it.each([
  ['ar/articles/a-story/index.html', '/ar/articles/a-story/'],
  ['ar/feeds.opml', '/ar/feeds.opml'],
  ['ar/claims/index.html', '/ar/claims/'],
  ['ar/claims/speakers/index.html', undefined],
  ['ar/topics/geese/page/2/index.html', undefined],
])('records %s of another language as %s', (file, address) => {
  expect(toRecordedAddress(file, ['/ar', '/ko'])).toBe(address);
});

it('knows the page that a feed belongs to', () => {
  expect([toPageOf('/topics/geese/rss.xml'), toPageOf('/topics/geese/'), toPageOf('/rss.xml')]).toEqual([
    '/topics/geese/',
    '/topics/geese/',
    '/',
  ]);
  expect([isPageAddress('/topics/'), isPageAddress('/rss.xml')]).toEqual([true, false]);
});
