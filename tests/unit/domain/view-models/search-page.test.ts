import { describe, expect, it } from 'vitest';
import { buildSearchPage } from '../../../../src/domain/view-models/search-page.ts';
import { bridges, buildPublishedArticles, geese, japan } from '../../article-builder.ts';
import { buildNewsroomOf, emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

describe('buildSearchPage', () => {
  const page = buildSearchPage(
    buildNewsroomOf(
      buildPublishedArticles(2, () => ({ countries: [japan] })),
      {
        topics: [geese, bridges].map((topic) => ({ ...topic, description: 'Everything about it.' })),
        profiles: [{ code: 'KP', description: 'No story yet.' }],
      },
    ),
  );

  it('offers the hubs that have stories to browse', () => {
    expect(
      page.browse.map(({ facet, name, entries }) => [facet, name, entries.map((entry) => entry.name)]),
    ).toEqual([
      ['topic', 'By topic', ['Geese']],
      ['country', 'By country', ['Japan']],
      ['author', 'By author', ['Ada Example']],
      ['year', 'By year', ['2026']],
    ]);
  });

  it('tells how many stories each has', () => {
    expect(page.browse[0]?.entries).toMatchObject([{ address: '/topics/geese/', total: 2 }]);
  });

  it('leaves out a kind of hub of which none has a story', () => {
    const bare = buildSearchPage(buildNewsroomOf(buildPublishedArticles(1)));
    expect(bare.browse.map(({ facet }) => facet)).toEqual(['topic', 'author', 'year']);
    expect(buildSearchPage(emptyNewsroom).browse).toEqual([]);
  });

  it('stands below the front page', () => {
    expect(page.frame).toMatchObject({ address: '/search/', breadcrumbs: [{ name: 'Home', address: '/' }] });
  });

  it('is plain', () => {
    expect(listUnplain(page)).toEqual([]);
  });
});
