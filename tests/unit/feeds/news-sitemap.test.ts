import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '../../../src/domain/article.ts';
import { buildNewsSitemap } from '../../../src/feeds/news-sitemap.ts';
import { buildHeldArticle, buildPublishedArticles, buildPublishedArticle } from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';

/** The sitemap of stories at a moment. */
const write = (articles: readonly PublishedArticle[], at: Date): string =>
  buildNewsSitemap([buildNewsroomOf(articles, {}, at)]);

const article = buildPublishedArticle({ title: 'Geese & </news:title> swans' });

describe('buildNewsSitemap', () => {
  it('names a story to the second of two days after it, and no longer', () => {
    expect(write([article], new Date('2026-02-21T12:00:00Z'))).toContain('<news:news>');
    expect(write([article], new Date('2026-02-21T12:00:01Z'))).not.toContain('<news:news>');
  });

  it('says who published what when, escaped', () => {
    expect(write([article], new Date('2026-02-20T12:00:00Z'))).toContain(
      '<url><loc>https://pond.example/articles/geese-cross-bridge/</loc><news:news>' +
        '<news:publication><news:name>The Pond Post</news:name><news:language>en</news:language></news:publication>' +
        '<news:publication_date>2026-02-19T12:00:00.000Z</news:publication_date>' +
        '<news:title>Geese &amp; &lt;/news:title&gt; swans</news:title></news:news></url>',
    );
  });

  it('names a story in the language in which it is told, and no translation', () => {
    const at = new Date('2026-02-20T12:00:00Z');
    const arabic = { ...edition, language: 'ar', folder: '/ar' };
    const translation = {
      translator: { id: 'desk', name: 'The desk', kind: 'organisation' as const },
      on: '2026-02-20',
      language: 'en',
      behind: undefined,
    };
    const told = buildPublishedArticle({ slug: 'told-in-arabic' });
    const translated = { ...buildPublishedArticle({ slug: 'translated' }), translation };
    const xml = buildNewsSitemap([
      buildNewsroomOf([article], {}, at),
      buildNewsroomOf([told, translated], {}, at, new Set(), arabic),
    ]);
    expect(xml).toContain('<loc>https://pond.example/ar/articles/told-in-arabic/</loc>');
    expect(xml).toContain('<news:language>ar</news:language>');
    expect(xml.match(/<news:news>/g)).toHaveLength(2);
  });

  it('names the front page, not as news, where there is none: the schema wants one address', () => {
    expect(write([], new Date('2026-02-20T12:00:00Z'))).toMatch(
      /<urlset [^>]+>\n<url><loc>https:\/\/pond\.example\/<\/loc><\/url>\n<\/urlset>\n$/,
    );
  });

  it('holds a thousand stories at most, the newest, and nothing that only a preview shows', () => {
    const instant = new Date('2026-02-19T12:00:00Z');
    const xml = write(buildPublishedArticles(1001), instant);
    expect(xml.match(/<url>/g)).toHaveLength(1000);
    expect(xml).toContain('/articles/story-1/');
    const held = buildHeldArticle({ isDraft: true });
    expect(write([held], instant)).not.toContain('<news:news>');
  });
});
