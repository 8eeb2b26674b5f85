import { describe, expect, it } from 'vitest';
import type { Country } from '../../../src/domain/country.ts';
import { listCrossings } from '../../../src/domain/crossings.ts';
import { toCountryHub, toCrossingHub, toTopicHub, toYearHub } from '../../../src/store/hubs.ts';
import { buildStories, geese, japan, northKorea } from '../article-builder.ts';

describe('toYearHub', () => {
  it('has no feed, since nothing new comes to a past year', () => {
    expect(toYearHub(2025)).toEqual({
      name: 'Stories of 2025',
      description: 'Everything published in 2025, newest first.',
      address: '/archive/2025/',
      parent: { name: 'Archive', address: '/archive/' },
      hasFeed: false,
    });
  });
});

describe('toCrossingHub', () => {
  const stories = buildStories(3, () => ({ topics: [geese], countries: [japan] }));
  const crossings = listCrossings(stories);

  it('stands below its country and has a feed', () => {
    expect(crossings.map(toCrossingHub)).toEqual([
      {
        name: 'Geese: Japan',
        description: 'Stories that are about both Japan and this topic: Geese.',
        address: '/countries/japan/geese/',
        parent: { name: 'Japan', address: '/countries/japan/' },
        hasFeed: true,
        cardKicker: 'Country and topic',
      },
    ]);
  });

  it('is linked from its topic and its country, and from no other', () => {
    const topicOf = (id: string) => ({
      subject: { id, name: id, description: 'Honks.', entry: {} as never },
      stories,
    });
    const countryOf = (country: Country) => ({
      subject: { ...country, description: undefined, entry: undefined },
      stories,
    });
    expect(toTopicHub(topicOf('geese'), crossings).crossings).toEqual({
      heading: 'By country',
      entries: [{ name: 'Japan', address: '/countries/japan/geese/', total: 3 }],
    });
    expect(toCountryHub(countryOf(japan), crossings).crossings).toEqual({
      heading: 'By topic',
      entries: [{ name: 'Geese', address: '/countries/japan/geese/', total: 3 }],
    });
    expect(toTopicHub(topicOf('bridges'), crossings).crossings?.entries).toEqual([]);
    expect(toCountryHub(countryOf(northKorea), crossings).crossings?.entries).toEqual([]);
  });
});
