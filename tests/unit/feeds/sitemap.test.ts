import { describe, expect, it } from 'vitest';
import type { SitePage } from '../../../src/domain/site-pages.ts';
import { buildSitemapIndex, buildSitemaps } from '../../../src/feeds/sitemap.ts';
import { edition } from '../made-up-edition.ts';

const buildPage = (number: number, facts: Partial<SitePage> = {}): SitePage => ({
  address: `/${String(number)}/`,
  changedAt: new Date(Date.UTC(2026, 0, number)),
  languages: [{ language: 'en', dialect: 'en-GB', address: `/${String(number)}/` }],
  ...facts,
});

const pages = [1, 3, 2].map((number) => buildPage(number));

describe('buildSitemaps', () => {
  it('names every page with its full address and last change', () => {
    const [sitemap] = buildSitemaps(pages, edition);
    expect(sitemap?.xml).toContain(
      '<url><loc>https://pond.example/3/</loc><lastmod>2026-01-03T00:00:00.000Z</lastmod></url>',
    );
    expect(sitemap?.changedAt).toEqual(new Date('2026-01-03T00:00:00Z'));
    expect(sitemap?.xml).not.toContain('hreflang');
  });

  it('names every version of a page that exists in several languages', () => {
    const languages = [
      { language: 'en', dialect: 'en-GB', address: '/1/' },
      { language: 'ar', dialect: 'ar-u-nu-latn', address: '/ar/1/' },
    ];
    const [sitemap] = buildSitemaps([buildPage(1, { languages })], edition);
    expect(sitemap?.xml).toContain(
      '<xhtml:link rel="alternate" hreflang="ar" href="https://pond.example/ar/1/"/>',
    );
    expect(sitemap?.xml.match(/hreflang/g)).toHaveLength(2);
  });

  it('begins another file where the number of pages or of bytes is reached', () => {
    const byPages = buildSitemaps(pages, edition, { pages: 2, bytes: 50_000_000 });
    expect(byPages.map(({ number, xml }) => [number, xml.match(/<url>/g)?.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    const byBytes = buildSitemaps(
      Array.from({ length: 40 }, (_, index) => buildPage(index + 1)),
      edition,
      { pages: 50_000, bytes: 2_000 },
    );
    expect(byBytes.length).toBeGreaterThan(1);
    for (const { xml } of byBytes) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(2_000);
    expect(byBytes.map(({ xml }) => xml.match(/<url>/g)?.length ?? 0).reduce((a, b) => a + b)).toBe(40);
  });

  it('is one file without a page, too', () => {
    expect(buildSitemaps([], edition)).toHaveLength(1);
  });
});

describe('buildSitemapIndex', () => {
  it('lists the files with the newest change in each', () => {
    expect(
      buildSitemapIndex(buildSitemaps(pages, edition, { pages: 2, bytes: 50_000_000 }), edition),
    ).toContain(
      '<sitemap><loc>https://pond.example/sitemap-1.xml</loc><lastmod>2026-01-03T00:00:00.000Z</lastmod></sitemap>\n' +
        '<sitemap><loc>https://pond.example/sitemap-2.xml</loc><lastmod>2026-01-02T00:00:00.000Z</lastmod></sitemap>',
    );
  });
});
