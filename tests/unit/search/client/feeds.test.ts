import { describe, expect, it } from 'vitest';
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

/** Pairs that have a feed. */
const crossings: ReadonlySet<string> = new Set(['japan/geese', 'norway/geese']);

/** The feeds offered, as "name address". */
const offer = (facets: Query['facets']): readonly string[] =>
  findFeeds({ words: 'honk', facets }, hubs, crossings).map(({ name, address }) => `${name} ${address}`);

describe('findFeeds', () => {
  it('offers none where no hub is chosen', () => {
    expect(offer({})).toEqual([]);
    expect(offer({ status: ['Claimed'], speaker: ['Goose Agency'] })).toEqual([]);
  });

  it('offers those of a topic, a country and an author, but of no year', () => {
    expect(offer({ topic: ['geese Geese'] })).toEqual(['Geese /topics/geese/rss.xml']);
    expect(offer({ year: ['2026'] })).toEqual([]);
    expect(offer({ author: ['ada-example Ada Example'], country: ['japan Japan'], year: ['2026'] })).toEqual([
      'Japan /countries/japan/rss.xml',
      'Ada Example /authors/ada-example/rss.xml',
    ]);
  });

  it('offers the feed of a topic and a country where they have one, instead of either', () => {
    expect(offer({ topic: ['geese Geese'], country: ['japan Japan'] })).toEqual([
      'Japan · Geese /countries/japan/geese/rss.xml',
    ]);
  });

  it('offers each where they have none in common', () => {
    expect(offer({ topic: ['bridges Bridges'], country: ['japan Japan'] })).toEqual([
      'Bridges /topics/bridges/rss.xml',
      'Japan /countries/japan/rss.xml',
    ]);
  });

  it('offers every pair, and each hub that no pair covers', () => {
    expect(
      offer({
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

  it('does not mind names that the page does not list', () => {
    expect(offer({ topic: ['swans Swans', 'geese Geese'], country: ['atlantis Atlantis'] })).toEqual([
      'Geese /topics/geese/rss.xml',
    ]);
    expect(findFeeds({ words: '', facets: { topic: ['geese Geese'] } }, {}, crossings)).toEqual([]);
  });
});
