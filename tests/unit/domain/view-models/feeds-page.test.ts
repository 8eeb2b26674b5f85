import { describe, expect, it } from 'vitest';
import { buildFeedsPage } from '../../../../src/domain/view-models/feeds-page.ts';
import { toIndexEntry } from '../../../../src/domain/view-models/index-page.ts';
import { buildStories, surroundings } from '../../article-builder.ts';
import { listUnplain } from './list-unplain.ts';

const toEntry = (name: string, address: string) => toIndexEntry({ name, address }, buildStories(1));

const wholeSite = {
  name: 'Everything',
  feeds: [{ name: 'Sourceline', url: 'https://sourceline.example/rss.xml' }],
};

describe('buildFeedsPage', () => {
  it('lists every feed by its full address, in groups', () => {
    const page = buildFeedsPage(
      {
        topics: [toEntry('Geese', '/topics/geese/')],
        countries: [toEntry('Japan', '/countries/japan/'), toEntry('North Korea', '/countries/north-korea/')],
        authors: [toEntry('Ada Example', '/authors/ada-example/')],
      },
      surroundings,
    );
    expect(page.groups).toEqual([
      wholeSite,
      {
        name: 'By topic',
        feeds: [{ name: 'Geese', url: 'https://sourceline.example/topics/geese/rss.xml' }],
      },
      {
        name: 'By country',
        feeds: [
          { name: 'Japan', url: 'https://sourceline.example/countries/japan/rss.xml' },
          { name: 'North Korea', url: 'https://sourceline.example/countries/north-korea/rss.xml' },
        ],
      },
      {
        name: 'By author',
        feeds: [{ name: 'Ada Example', url: 'https://sourceline.example/authors/ada-example/rss.xml' }],
      },
    ]);
    expect(page.frame.address).toBe('/feeds/');
    expect(listUnplain(page)).toEqual([]);
  });

  it('leaves groups without feeds out', () => {
    const page = buildFeedsPage({ topics: [], countries: [], authors: [] }, surroundings);
    expect(page.groups).toEqual([wholeSite]);
  });
});
