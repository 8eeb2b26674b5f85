import { describe, expect, it } from 'vitest';
import { buildLlms } from '../../../src/feeds/llms.ts';
import { buildPublishedArticles, japan } from '../article-builder.ts';
import { toOtherEdition } from '../../../src/domain/edition.ts';
import { ar } from '../../../src/text/ar.ts';
import { edition } from '../made-up-edition.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';

const house = [
  { id: 'standards', title: 'Standards', standfirst: 'How we work.', updatedAt: new Date('2026-01-01') },
];

describe('buildLlms', () => {
  it('says what the site is and leads to stories as Markdown, data, house and subjects', () => {
    const articles = buildPublishedArticles(1, () => ({ countries: [japan] }));
    const lines = buildLlms(buildNewsroomOf(articles, { house })).split('\n');
    expect(lines[0]).toBe('# The Pond Post');
    expect(lines[2]).toBe('> Made-up news of a made-up pond.');
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Stories, newest first',
      '## Data',
      '## About this site',
      '## Optional',
    ]);
    expect(lines).toContain(
      '- [Story 1](https://pond.example/articles/story-1/index.md): 2026-02-19. Seven made-up geese crossed a made-up bridge.',
    );
    expect(lines).toContain('- [Standards](https://pond.example/standards/): How we work.');
    expect(lines).toContain('- [Geese](https://pond.example/topics/geese/): All about Geese.');
    expect(lines).toContain('- [Japan](https://pond.example/countries/japan/)');
  });

  it('lists the newest hundred stories and leaves the rest to the catalogue', () => {
    const document = buildLlms(buildNewsroomOf(buildPublishedArticles(101), { house: [] }));
    expect(document.match(/index\.md\)/g)).toHaveLength(100);
    expect(document).not.toContain('story-101/');
    expect(document).toContain('/api/articles.json');
    expect(document).not.toContain('## About this site');
  });

  it('names the catalogue of every other language by the name of the language', () => {
    const inArabic = toOtherEdition({ ...edition.site, editions: { ar: {} } }, 'ar', ar);
    const newsroom = buildNewsroomOf(buildPublishedArticles(1));
    const other = buildNewsroomOf([], {}, undefined, undefined, inArabic);
    expect(buildLlms(newsroom, other)).toContain('(العربية)](https://pond.example/api/ar/articles.json)');
  });

  it('keeps a headline within its line and its link', () => {
    const articles = buildPublishedArticles(1, () => ({ title: 'Geese](https://evil.example)\n# Swans' }));
    expect(buildLlms(buildNewsroomOf(articles))).toContain(
      String.raw`- [Geese\](https://evil.example) # Swans](https://pond.example/articles/story-1/index.md)`,
    );
  });
});
