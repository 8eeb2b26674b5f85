import { describe, expect, it } from 'vitest';
import { selectRecorded, selectRedirects } from '../../../src/domain/addresses/edition-address.ts';

describe('the record of an edition', () => {
  const recorded = new Set(['/articles/geese/', '/ar/articles/geese/', '/ar/rss.xml', '/arrows/']);

  it('is that of the site for its own language', () => {
    expect(selectRecorded(recorded, '')).toBe(recorded);
  });

  it('has no folder for another', () => {
    expect([...selectRecorded(recorded, '/ar')]).toEqual(['/articles/geese/', '/rss.xml']);
  });
});

describe('the redirects of an edition', () => {
  const own = { from: '/a/', to: '/b/' };
  const between = { from: '/ar/articles/a/', to: '/articles/a/' };
  const inArabic = { from: '/ar/articles/a/', to: '/ar/articles/b/' };

  it('are all but those within another language for the first', () => {
    expect(selectRedirects([own, between, inArabic], '', ['/ar', '/ko'])).toEqual([own, between]);
  });

  it('have no folder for another', () => {
    expect(selectRedirects([own, between, inArabic], '/ar', ['/ar', '/ko'])).toEqual([
      { from: '/articles/a/', to: '/articles/b/' },
    ]);
    expect(selectRedirects([own, between, inArabic], '/ko', ['/ar', '/ko'])).toEqual([]);
  });
});
