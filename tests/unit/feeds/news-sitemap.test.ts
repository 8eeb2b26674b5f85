import { describe, expect, it } from 'vitest';
import { buildNewsSitemap } from '../../../src/feeds/news-sitemap.ts';
import { buildHeldStory, buildStories, buildStory } from '../article-builder.ts';

const story = buildStory({ title: 'Geese & </news:title> swans' });

describe('buildNewsSitemap', () => {
  it('names a story to the second of two days after it, and no longer', () => {
    expect(buildNewsSitemap([story], new Date('2026-02-21T12:00:00Z'))).toContain('<news:news>');
    expect(buildNewsSitemap([story], new Date('2026-02-21T12:00:01Z'))).not.toContain('<news:news>');
  });

  it('says who published what when, escaped', () => {
    expect(buildNewsSitemap([story], new Date('2026-02-20T12:00:00Z'))).toContain(
      '<url><loc>https://sourceline.example/articles/geese-cross-bridge/</loc><news:news>' +
        '<news:publication><news:name>Sourceline</news:name><news:language>en</news:language></news:publication>' +
        '<news:publication_date>2026-02-19T12:00:00.000Z</news:publication_date>' +
        '<news:title>Geese &amp; &lt;/news:title&gt; swans</news:title></news:news></url>',
    );
  });

  it('names the front page, not as news, where there is none: the schema wants one address', () => {
    expect(buildNewsSitemap([], new Date('2026-02-20T12:00:00Z'))).toMatch(
      /<urlset [^>]+>\n<url><loc>https:\/\/sourceline\.example\/<\/loc><\/url>\n<\/urlset>\n$/,
    );
  });

  it('holds a thousand stories at most, the newest, and nothing that only a preview shows', () => {
    const instant = new Date('2026-02-19T12:00:00Z');
    const xml = buildNewsSitemap(buildStories(1001), instant);
    expect(xml.match(/<url>/g)).toHaveLength(1000);
    expect(xml).toContain('/articles/story-1/');
    const held = buildHeldStory({ isDraft: true });
    expect(buildNewsSitemap([held], instant)).not.toContain('<news:news>');
  });
});
