import { describe, expect, it } from 'vitest';
import { buildIndexPage, toIndexEntry } from '../../../../src/domain/view-models/index-page.ts';
import { buildStories, surroundings } from '../../article-builder.ts';
import { listUnplain } from './list-unplain.ts';

const hub = { name: 'Geese', address: '/topics/geese/', description: 'Everything that honks.' };

describe('toIndexEntry', () => {
  it('counts the stories and names the newest', () => {
    expect(toIndexEntry(hub, buildStories(3))).toEqual({
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

  it('has no newest story without stories', () => {
    expect(toIndexEntry({ name: '2026', address: '/archive/2026/' }, [])).toEqual({
      name: '2026',
      address: '/archive/2026/',
      description: undefined,
      total: 0,
      newest: undefined,
    });
  });
});

describe('buildIndexPage', () => {
  const page = { name: 'Topics', description: 'Every topic.', address: '/topics/' };

  it('keeps its entries in the order given', () => {
    const entries = [toIndexEntry(hub, buildStories(1)), toIndexEntry({ ...hub, name: 'Bridges' }, [])];
    const index = buildIndexPage(page, entries, surroundings);
    expect(index.entries).toEqual(entries);
    expect(index.frame).toMatchObject({
      title: 'Topics',
      address: '/topics/',
      breadcrumbs: [{ name: 'Home', address: '/' }],
    });
    expect(listUnplain(index)).toEqual([]);
  });

  it('may be empty', () => {
    expect(buildIndexPage(page, [], surroundings).entries).toEqual([]);
  });
});
