import { describe, expect, it, vi } from 'vitest';
import { findFeeds } from '../../../../src/search/client/feeds.ts';
import type { Hubs } from '../../../../src/search/client/hubs.ts';
import type { Query } from '../../../../src/search/client/query.ts';

const toHub = (name: string, address: string) => ({ name, address, total: 9 });

const hubs: Hubs = {
  topic: [toHub('Geese', '/topics/geese/'), toHub('Bridges', '/topics/bridges/')],
  country: [toHub('Japan', '/countries/japan/'), toHub('Norway', '/countries/norway/')],
  author: [toHub('Ada Example', '/authors/ada-example/')],
  year: [toHub('2026', '/archive/2026/')],
};

/** Stories of a topic and a country together. */
const crossings: Readonly<Record<string, number>> = {
  'geese Geese japan Japan': 3,
  'bridges Bridges japan Japan': 2,
  'geese Geese norway Norway': 7,
};

/** The feeds offered where three stories make a crossing, as "name address". */
const offer = async (facets: Query['facets']): Promise<readonly string[]> => {
  const feeds = await findFeeds(
    { words: 'honk', facets },
    hubs,
    (topic, country) => Promise.resolve(crossings[`${topic} ${country}`] ?? 0),
    3,
  );
  return feeds.map(({ name, address }) => `${name} ${address}`);
};

describe('findFeeds', () => {
  it('offers none where no hub is chosen', async () => {
    expect(await offer({})).toEqual([]);
    expect(await offer({ status: ['Claimed'], speaker: ['Goose Agency'] })).toEqual([]);
  });

  it('offers those of a topic, a country and an author, but of no year', async () => {
    expect(await offer({ topic: ['geese Geese'] })).toEqual(['Geese /topics/geese/rss.xml']);
    expect(await offer({ year: ['2026'] })).toEqual([]);
    expect(
      await offer({ author: ['ada-example Ada Example'], country: ['japan Japan'], year: ['2026'] }),
    ).toEqual(['Japan /countries/japan/rss.xml', 'Ada Example /authors/ada-example/rss.xml']);
  });

  it('offers the feed of a topic and a country with enough stories in common, instead of either', async () => {
    expect(await offer({ topic: ['geese Geese'], country: ['japan Japan'] })).toEqual([
      'Japan · Geese /countries/japan/geese/rss.xml',
    ]);
  });

  it('offers each where they have too few stories in common', async () => {
    expect(await offer({ topic: ['bridges Bridges'], country: ['japan Japan'] })).toEqual([
      'Bridges /topics/bridges/rss.xml',
      'Japan /countries/japan/rss.xml',
    ]);
  });

  it('offers every pair, and each hub that no pair covers', async () => {
    expect(
      await offer({
        topic: ['geese Geese', 'bridges Bridges'],
        country: ['japan Japan', 'norway Norway'],
        author: ['ada-example Ada Example'],
      }),
    ).toEqual([
      'Japan · Geese /countries/japan/geese/rss.xml',
      'Norway · Geese /countries/norway/geese/rss.xml',
      'Bridges /topics/bridges/rss.xml',
      'Ada Example /authors/ada-example/rss.xml',
    ]);
  });

  it('does not mind names that the page does not list', async () => {
    expect(await offer({ topic: ['swans Swans', 'geese Geese'], country: ['atlantis Atlantis'] })).toEqual([
      'Geese /topics/geese/rss.xml',
    ]);
    expect(await findFeeds({ words: '', facets: { topic: ['geese Geese'] } }, {}, vi.fn(), 3)).toEqual([]);
  });

  it('counts nothing unless a topic and a country are chosen', async () => {
    const countBoth = vi.fn(() => Promise.resolve(3));
    await findFeeds({ words: '', facets: { topic: ['geese Geese', 'bridges Bridges'] } }, hubs, countBoth, 3);
    await findFeeds({ words: '', facets: { country: ['japan Japan'] } }, hubs, countBoth, 3);
    expect(countBoth).not.toHaveBeenCalled();
  });
});
