import { describe, expect, it } from 'vitest';
import type { FeedGroup } from '../../../../src/domain/feed-subject.ts';
import { buildFeedsPage } from '../../../../src/domain/view-models/feeds-page.ts';
import { surroundings } from '../../article-builder.ts';
import { buildFollowed } from '../../feeds/feed-builder.ts';
import { listUnplain } from './list-unplain.ts';

const whole: FeedGroup = {
  id: 'whole',
  feeds: [{ ...buildFollowed([]), name: 'All stories', address: '/' }],
};
const topics: FeedGroup = { id: 'topics', feeds: [buildFollowed([])] };

describe('buildFeedsPage', () => {
  it('lists every feed in its three forms, in groups', () => {
    const page = buildFeedsPage([whole, topics], surroundings);
    expect(page.groups.map(({ id, name }) => [id, name])).toEqual([
      ['whole', 'The whole site'],
      ['topics', 'By topic'],
    ]);
    expect(page.groups[1]?.feeds).toEqual([
      {
        name: 'Geese',
        page: '/topics/geese/',
        url: 'https://sourceline.example/topics/geese/rss.xml',
        forms: [
          { name: 'RSS', title: 'RSS feed: Geese', address: '/topics/geese/rss.xml' },
          { name: 'Atom', title: 'Atom feed: Geese', address: '/topics/geese/atom.xml' },
          { name: 'JSON', title: 'JSON feed: Geese', address: '/topics/geese/feed.json' },
        ],
      },
    ]);
    expect(page.frame.address).toBe('/feeds/');
    expect(page.opml).toBe('/feeds.opml');
    expect(listUnplain(page)).toEqual([]);
  });

  it('fills the feed of all stories into the links of readers', () => {
    const addresses = buildFeedsPage([whole], surroundings).readers.map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses.slice(0, -1)) {
      expect(address).toMatch(/^https:\/\/.*https%3A%2F%2Fsourceline\.example%2Frss\.xml$/);
    }
    expect(addresses.at(-1)).toBe('feed:https://sourceline.example/rss.xml');
  });

  it('leaves groups without feeds out', () => {
    const page = buildFeedsPage([whole, { id: 'authors', feeds: [] }], surroundings);
    expect(page.groups.map(({ id }) => id)).toEqual(['whole']);
  });
});
