import { describe, expect, it } from 'vitest';
import { buildOembed } from '../../../src/feeds/oembed.ts';
import { buildClaim, buildPublishedArticle } from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';

const read = (...facts: Parameters<typeof buildPublishedArticle>): Record<string, unknown> =>
  JSON.parse(buildOembed(buildPublishedArticle(...facts), edition)) as Record<string, unknown>;

describe('buildOembed', () => {
  it('gives what another site needs for a card', () => {
    const address = 'https://pond.example/articles/geese-cross-bridge/';
    expect(read({ claims: [buildClaim()] })).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Geese cross the bridge',
      author_name: 'Ada Example',
      author_url: 'https://pond.example/authors/ada-example/',
      provider_name: 'The Pond Post',
      provider_url: 'https://pond.example/',
      cache_age: 86_400,
      thumbnail_url: `${address}card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      html:
        `<blockquote cite="${address}"><p dir="auto"><strong><a href="${address}">Geese cross the bridge</a></strong></p>` +
        '<p dir="auto">Seven made-up geese crossed a made-up bridge.</p>' +
        '<p dir="auto"><small>The Pond Post · 19 February 2026 · 1 claimed · 1 source</small></p></blockquote>',
      width: 600,
      height: 260,
    });
  });

  it('lets no headline become markup', () => {
    const html = String(
      read({ title: '</a><script>alert(1)</script>', standfirst: '<img onerror=x> & more' }).html,
    );
    expect(html).toContain('&lt;/a&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('&lt;img onerror=x&gt; &amp; more');
    expect(html).not.toMatch(/<(?:script|img|iframe|style)/);
  });
});
