import { describe, expect, it } from 'vitest';
import { isOfEachEdition, toEditionAddress } from '../../../../src/domain/addresses/edition-address.ts';
import { rebaseHtml } from '../../../../src/domain/addresses/rebase-html.ts';

describe('an address in another language', () => {
  it.each([
    ['/', '/ar/'],
    ['/rss.xml', '/ar/rss.xml'],
    ['/articles/geese/#claim-a', '/ar/articles/geese/#claim-a'],
    ['/search/?q=geese', '/ar/search/?q=geese'],
    ['/claims/speakers/kcna/', '/ar/claims/speakers/kcna/'],
  ])('of %s is %s', (address, expected) => {
    expect(isOfEachEdition(address)).toBe(true);
    expect(toEditionAddress(address, '/ar')).toBe(expected);
    expect(toEditionAddress(address, '')).toBe(address);
  });

  it.each([
    '/pictures/a.webp',
    '/standards/',
    '/dossiers/hwasong/',
    '/_astro/a.css',
    '/schemas/x.json',
    '/api/articles.json',
  ])('of %s is that of all languages', (address) => {
    expect(isOfEachEdition(address)).toBe(false);
    expect(toEditionAddress(address, '/ar')).toBe(address);
  });
});

describe('a page of another language, on its way out', () => {
  const rebase = (html: string): string => rebaseHtml(html, '/news', () => false, '/ar');

  it('has the base and the folder before addresses of its own', () => {
    expect(
      rebase('<a href="/topics/">t</a><img srcset="/pictures/a.webp 1x" src="/articles/g/card.png">'),
    ).toBe(
      '<a href="/news/ar/topics/">t</a><img srcset="/news/pictures/a.webp 1x" src="/news/ar/articles/g/card.png">',
    );
  });

  it('has the base alone before what leads to another language', () => {
    expect(
      rebase('<a href="/articles/g/" hreflang="en">g</a><a hreflang="ko" href="/ko/articles/g/">g</a>'),
    ).toBe(
      '<a href="/news/articles/g/" hreflang="en">g</a><a hreflang="ko" href="/news/ko/articles/g/">g</a>',
    );
  });
});
