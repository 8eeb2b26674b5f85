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
      topics: [toEntry('Geese', 2), toEntry('Silence', 0)],
      countries: [toEntry('Atlantis', 0), toEntry('Japan', 1)],
      years: [toEntry('2026', 3)],
    },
    [],
    surroundings,
  );

  it('offers the subjects that have stories as facets', () => {
    expect(page.topics).toEqual([{ name: 'Geese', total: 2 }]);
    expect(page.countries).toEqual([{ name: 'Japan', total: 1 }]);
  });

  it('offers the same subjects and the years to browse', () => {
    expect(page.browse.map(({ name, entries }) => [name, entries.map((entry) => entry.name)])).toEqual([
      ['By topic', ['Geese']],
      ['By country', ['Japan']],
      ['Archive', ['2026']],
    ]);
  });

  it('stands below the front page', () => {
    expect(page.frame).toMatchObject({ address: '/search/', breadcrumbs: [{ name: 'Home', address: '/' }] });
  });

  it('is plain', () => {
    expect(listUnplain(page)).toEqual([]);
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
