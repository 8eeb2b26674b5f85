import { describe, expect, it } from 'vitest';
import { toIndexEntry } from '../../../../src/domain/view-models/index-page.ts';
import { buildSearchPage } from '../../../../src/domain/view-models/search-page.ts';
import { buildStories, surroundings } from '../../article-builder.ts';
import { listUnplain } from './list-unplain.ts';

const toEntry = (name: string, stories: number) =>
  toIndexEntry({ name, address: '/somewhere/' }, buildStories(stories));

describe('buildSearchPage', () => {
  const page = buildSearchPage(
    {
      topic: [toEntry('Geese', 2), toEntry('Silence', 0)],
      country: [toEntry('Atlantis', 0), toEntry('Japan', 1)],
      author: [toEntry('Ada Example', 3)],
      year: [toEntry('2026', 3)],
    },
    surroundings,
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
    expect(page.browse[0]?.entries).toMatchObject([{ address: '/somewhere/', total: 2 }]);
  });

  it('leaves out a kind of hub of which none has a story', () => {
    const bare = buildSearchPage(
      { topic: [toEntry('Geese', 1)], country: [toEntry('Atlantis', 0)], author: [], year: [] },
      surroundings,
    );
    expect(bare.browse.map(({ facet }) => facet)).toEqual(['topic']);
  });

  it('stands below the front page', () => {
    expect(page.frame).toMatchObject({ address: '/search/', breadcrumbs: [{ name: 'Home', address: '/' }] });
  });

  it('is plain', () => {
    expect(listUnplain(page)).toEqual([]);
  });
});
