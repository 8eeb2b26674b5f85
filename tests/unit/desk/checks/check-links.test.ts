import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLink } from '../../../../src/desk/checks/check-links.ts';

const now = Date.parse('2026-01-01T00:00:00Z');
const later = Date.parse('2026-02-01T00:00:00Z');
const latest = Date.parse('2026-03-01T00:00:00Z');
const anchors = new Set(['a-heading']);
const destinations = new Map([
  ['/', { publicFrom: -Infinity, anchors: undefined }],
  ['/search/', { publicFrom: -Infinity, anchors: undefined }],
  ['/articles/public/', { publicFrom: now, anchors }],
  ['/articles/later/', { publicFrom: later, anchors }],
  ['/articles/latest/', { publicFrom: latest, anchors }],
  ['/articles/draft/', { publicFrom: Infinity, anchors }],
]);

const judge = (url: string, publicFrom = -Infinity) =>
  judgeLink(url, { address: '/articles/public/', publicFrom, destinations, now }).map((fault) => fault.id);

describe('judgeLink', () => {
  it.each([
    '/',
    '/#anything',
    '/search/?q=words#results',
    '/articles/public/',
    '/articles/public/#a-heading',
    '#a-heading',
    '#',
    '#top',
    '#a%2Dheading',
    'https://example.com',
    'HTTP://example.com/x y',
    'mailto:somebody@example.com',
    'https://sourceline.example/articles/public/#a-heading',
  ])('lets %j pass', (url) => {
    expect(judge(url)).toEqual([]);
  });

  it.each([
    '',
    ' ',
    'https://',
    'http://[',
    '/articles/public',
    '/articles/',
    '/Articles/Public/',
    '/articles/public/index.html',
    '/articles/public/#another',
    '#another',
    '#%',
    '../public/',
    'public/',
    './',
    '?q=words',
    'data.php',
    'www.example.com',
    'https://sourceline.example/nowhere/',
  ])('finds %j broken', (url) => {
    expect(judge(url)).toEqual(['broken-link']);
  });

  it.each([
    '//example.com/',
    String.raw`\\example.com`,
    '/\\example.com',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'tel:123',
    'localhost:4321/',
  ])('finds %j unsafe', (url) => {
    expect(judge(url)).toEqual(['unsafe-link']);
  });

  it.each([
    ['/articles/later/', -Infinity, ['link-to-unpublished']],
    ['/articles/draft/', now, ['link-to-unpublished']],
    ['/articles/draft/', later, ['link-to-later-story']],
    ['/articles/latest/', later, ['link-to-later-story']],
    ['/articles/later/', latest, []],
    ['/articles/later/', later, []],
    ['/articles/latest/', Infinity, []],
    ['/articles/draft/', Infinity, []],
  ])('judges %s from a page that is public from %d on as %j', (url, publicFrom, ids) => {
    expect(judge(url, publicFrom)).toEqual(ids);
  });

  it('tells both when a link leads to a draft and to no heading of it', () => {
    expect(judge('/articles/draft/#another')).toEqual(['link-to-unpublished', 'broken-link']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
        ),
        (url) => {
          expect(judge(url).length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
