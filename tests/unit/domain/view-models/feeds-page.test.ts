import { describe, expect, it } from 'vitest';
import { buildFeedsPage } from '../../../../src/domain/view-models/feeds-page.ts';
import { buildPublishedArticles, japan } from '../../article-builder.ts';
import { buildNewsroomOf, emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

describe('buildFeedsPage', () => {
  it('lists every feed in its three forms, in groups', () => {
    const page = buildFeedsPage(buildNewsroomOf(buildPublishedArticles(1)));
    expect(page.groups.map(({ id, name, feeds }) => [id, name, feeds.map((feed) => feed.name)])).toEqual([
      ['whole', 'The whole site', ['All stories', 'Corrections', 'Statements', 'Forecasts']],
      ['topics', 'By topic', ['Geese']],
      ['authors', 'By author', ['Ada Example']],
      ['publishers', 'By publisher: stories that cite it', ['The Goose Gazette']],
    ]);
    expect(page.groups[1]?.feeds).toEqual([
      {
        name: 'Geese',
        page: '/topics/geese/',
        url: 'https://pond.example/topics/geese/rss.xml',
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

  it('lists what falls due, with its calendar, once something does', () => {
    const page = buildFeedsPage(
      buildNewsroomOf(
        buildPublishedArticles(1, () => ({
          countries: [japan],
          outlook: [{ question: 'Will they return?', due: '2026-12-01' }],
        })),
      ),
    );
    const feeds = page.groups
      .flatMap((group) => group.feeds)
      .filter(({ page: at }) => at.startsWith('/forecasts/'));
    expect(feeds.map(({ name, url }) => [name, url])).toEqual([
      ['Forecasts', 'https://pond.example/forecasts/rss.xml'],
      ['Geese: what falls due', 'https://pond.example/forecasts/topics/geese/rss.xml'],
      ['Japan: what falls due', 'https://pond.example/forecasts/countries/japan/rss.xml'],
    ]);
    expect(feeds.map(({ forms }) => forms.at(-1))).toEqual([
      { name: 'Calendar', title: 'Calendar (iCalendar): Forecasts', address: '/forecasts/calendar.ics' },
      {
        name: 'Calendar',
        title: 'Calendar (iCalendar): Geese: what falls due',
        address: '/forecasts/topics/geese/calendar.ics',
      },
      {
        name: 'Calendar',
        title: 'Calendar (iCalendar): Japan: what falls due',
        address: '/forecasts/countries/japan/calendar.ics',
      },
    ]);
  });

  it('fills the feed of all stories into the links of readers', () => {
    const addresses = buildFeedsPage(emptyNewsroom).readers.map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses.slice(0, -1)) {
      expect(address).toMatch(/^https:\/\/.*https%3A%2F%2Fpond\.example%2Frss\.xml$/);
    }
    expect(addresses.at(-1)).toBe('feed:https://pond.example/rss.xml');
  });

  it('leaves groups without feeds out', () => {
    expect(buildFeedsPage(emptyNewsroom).groups.map(({ id }) => id)).toEqual(['whole']);
  });
});
