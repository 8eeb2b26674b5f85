import { describe, expect, it } from 'vitest';
import { buildIndexPage, toIndexEntry } from '../../../../src/domain/view-models/index-page.ts';
import { bridges, buildPublishedArticles, geese, japan } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { buildNewsroomOf, emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const hub = { name: 'Geese', address: '/topics/geese/', description: 'Everything that honks.' };

describe('toIndexEntry', () => {
  it('counts the stories and names the newest', () => {
    expect(toIndexEntry({ ...hub, articles: buildPublishedArticles(3) }, edition)).toEqual({
      name: 'Geese',
      address: '/topics/geese/',
      description: 'Everything that honks.',
      total: 3,
      newest: {
        title: 'Story 1',
        address: '/articles/story-1/',
        day: { iso: '2026-02-19', text: '19 February 2026' },
      },
    });
  });

  it('has no newest story without stories, and no description that says nothing', () => {
    expect(toIndexEntry({ ...hub, description: '', articles: [] }, edition)).toEqual({
      name: 'Geese',
      address: '/topics/geese/',
      description: undefined,
      total: 0,
      newest: undefined,
    });
  });
});

describe('buildIndexPage', () => {
  const newsroom = buildNewsroomOf(
    buildPublishedArticles(2, () => ({ countries: [japan] })),
    { topics: [geese, bridges].map((topic) => ({ ...topic, description: `All about ${topic.name}.` })) },
  );

  it('lists subjects in alphabetical order, also those without a story', () => {
    const index = buildIndexPage(newsroom, 'topics');
    expect(index.entries.map(({ name, address, total }) => [name, address, total])).toEqual([
      ['Bridges', '/topics/bridges/', 0],
      ['Geese', '/topics/geese/', 2],
    ]);
    expect(index.frame).toMatchObject({
      title: 'Topics',
      address: '/topics/',
      breadcrumbs: [{ name: 'Home', address: '/' }],
    });
    expect(listUnplain(index)).toEqual([]);
  });

  it.each([
    ['countries', '/countries/', ['Japan']],
    ['authors', '/authors/', ['Ada Example']],
    ['archive', '/archive/', ['2026']],
  ] as const)('has the index of %s', (kind, address, names) => {
    const index = buildIndexPage(newsroom, kind);
    expect(index.frame.address).toBe(address);
    expect(index.entries.map(({ name }) => name)).toEqual(names);
  });

  it('puts the newest year first, by the calendar of the site', () => {
    // In Tokyo the second story is of the new year already.
    const moments = ['2026-02-19T12:00:00Z', '2025-12-31T15:00:00Z', '2025-12-31T14:59:59Z'];
    const articles = buildPublishedArticles(3, (number) => ({
      publishedAt: new Date(moments[number - 1] ?? ''),
    }));
    expect(
      buildIndexPage(buildNewsroomOf(articles), 'archive').entries.map(({ name, total }) => [name, total]),
    ).toEqual([
      ['2026', 2],
      ['2025', 1],
    ]);
  });

  it('may be empty', () => {
    expect(buildIndexPage(emptyNewsroom, 'topics').entries).toEqual([]);
  });
});
