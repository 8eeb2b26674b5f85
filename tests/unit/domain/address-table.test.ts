import { describe, expect, it } from 'vitest';
import {
  type AddressedSite,
  type AddressedArticle,
  listAddresses,
} from '../../../src/domain/addresses/address-table.ts';
import { noChanges } from '../../../src/domain/versions/changes-presence.ts';

const article = (slug: string, facts: Partial<AddressedArticle> = {}): AddressedArticle => ({
  slug,
  year: 2026,
  topics: ['geese'],
  countries: ['japan'],
  authors: ['ada'],
  publishers: ['gazette'],
  matters: [],
  claims: [],
  hasQuestions: false,
  dataFiles: [],
  figures: [],
  changes: noChanges,
  isWithdrawn: false,
  ...facts,
});

const site = (
  articles: readonly AddressedArticle[],
  facts: Partial<AddressedSite<AddressedArticle>> = {},
) => ({
  articles,
  topics: ['geese', 'swans'],
  countries: [],
  authors: ['ada'],
  publishers: ['gazette'],
  house: ['about'],
  dossiers: [],
  recorded: new Set<string>(),
  pageSizes: { articles: 2, claims: 3 },
  ...facts,
});

const rowsOf = (...parameters: Parameters<typeof site>) =>
  new Map(listAddresses(site(...parameters)).map((row) => [row.address, row]));

describe('the table of addresses', () => {
  it('names each address once', () => {
    const rows = listAddresses(site([article('one'), article('two'), article('three')]));
    expect(new Set(rows.map(({ address }) => address)).size).toBe(rows.length);
  });

  it('has the page of what changed in a story, and its feed where the story has weight', () => {
    const rows = rowsOf([
      article('changed', { changes: { hasPage: true, hasFeed: false } }),
      article('weighty', { changes: { hasPage: true, hasFeed: true } }),
      article('withdrawn', { changes: { hasPage: true, hasFeed: true }, isWithdrawn: true }),
    ]);
    expect([...rows.keys()].filter((address) => address.includes('/changes/'))).toEqual([
      '/articles/changed/changes/',
      '/articles/weighty/changes/',
      '/articles/weighty/changes/rss.xml',
      '/articles/weighty/changes/atom.xml',
      '/articles/weighty/changes/feed.json',
    ]);
    expect(rows.get('/articles/weighty/changes/')).toMatchObject({
      needs: 1,
      isPromised: true,
      isListed: true,
    });
  });

  it('has everything that stands beside a story', () => {
    const rows = rowsOf([article('one', { dataFiles: ['geese.csv'] })]);
    expect([...rows.keys()].filter((address) => address.startsWith('/articles/'))).toEqual([
      '/articles/one/',
      '/articles/one/index.md',
      '/articles/one/evidence.json',
      '/articles/one/oembed.json',
      '/articles/one/card.png',
      '/articles/one/geese.csv',
    ]);
    expect(
      rowsOf([article('one', { claims: [{ status: 'claimed', speakers: [] }] })]).has(
        '/articles/one/evidence.jsonld',
      ),
    ).toBe(true);
    expect(rows.get('/articles/one/')).toMatchObject({ needs: 1, isPromised: true, isListed: true });
    expect(rows.get('/articles/one/index.md')).toMatchObject({ isPromised: false, isListed: false });
  });

  it('has a page, a picture and what embeds it for each figure, and data where none lie beside the story', () => {
    const rows = rowsOf([
      article('one', {
        figures: [
          { id: 'a', kind: 'chart' },
          { id: 'b', kind: 'map' },
          { id: 'c', kind: 'timeline' },
        ],
      }),
    ]);
    const start = '/articles/one/figures/';
    expect(
      [...rows.keys()]
        .filter((address) => address.startsWith(start))
        .map((address) => address.slice(start.length)),
    ).toEqual(
      ['a/', 'a/figure.png', 'a/oembed.json', 'a/small.svg'].concat(
        ['b', 'c'].flatMap((id) =>
          ['', 'figure.png', 'oembed.json', 'small.svg', 'data.csv'].map((file) => `${id}/${file}`),
        ),
      ),
    );
    expect(rows.get(`${start}b/data.csv`)).toMatchObject({ needs: 1, page: `${start}b/`, isListed: false });
  });

  it('keeps nothing of a withdrawn story but its page, and lists it nowhere', () => {
    const rows = rowsOf([article('one', { isWithdrawn: true, topics: ['ducks'], dataFiles: ['geese.csv'] })]);
    expect([...rows.keys()].filter((address) => address.startsWith('/articles/'))).toEqual([
      '/articles/one/',
    ]);
    expect(rows.get('/articles/one/')).toMatchObject({ isPromised: true, isListed: false });
    expect(rows.has('/topics/ducks/')).toBe(false);
  });

  it('has topics from the first day on, and countries from their first story', () => {
    const rows = rowsOf([article('one')]);
    expect(rows.get('/topics/swans/')).toMatchObject({ articles: [], needs: 0, hasFeed: true });
    expect(rows.get('/countries/japan/')).toMatchObject({ articles: [{ slug: 'one' }], needs: 1 });
    for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'card.png'])
      expect(rows.has(`/countries/japan/${file}`), file).toBe(true);
    expect(rows.has('/api/countries/japan.json')).toBe(true);
    expect(rows.has('/api/authors/ada.json')).toBe(false);
  });

  it('has further pages of a list, each from the story on that it takes', () => {
    const rows = rowsOf(Array.from({ length: 5 }, (_, index) => article(`s${String(index)}`)));
    expect(rows.get('/topics/geese/page/2/')).toMatchObject({ needs: 3, isPromised: false });
    expect(rows.get('/topics/geese/page/3/')).toMatchObject({ needs: 5 });
    expect(rows.has('/topics/geese/page/4/')).toBe(false);
  });

  it('has a page where twenty stories of a topic and a country meet, without a picture of its own', () => {
    const page = '/countries/japan/geese/';
    const articles = Array.from({ length: 20 }, (_, index) => article(`s${String(index)}`));
    expect(rowsOf(articles.slice(1)).has(page)).toBe(false);
    expect(rowsOf(articles).get(page)).toMatchObject({ needs: 20, hasFeed: true });
    expect(rowsOf(articles).get(`${page}rss.xml`)).toMatchObject({ needs: 20, isPromised: true });
    expect(rowsOf(articles).has(`${page}card.png`)).toBe(false);
  });

  it('keeps such a page for as long as it has a story, once it was published', () => {
    const page = '/countries/japan/geese/';
    const recorded = new Set([page]);
    expect(rowsOf([article('one')], { recorded }).get(page)).toMatchObject({ needs: 1, hasFeed: true });
    expect(rowsOf([article('one', { topics: [] })], { recorded }).has(page)).toBe(false);
  });

  it('has a picture of an author from the fifth story on', () => {
    const card = '/authors/ada/card.png';
    const articles = Array.from({ length: 5 }, (_, index) => article(`s${String(index)}`));
    expect(rowsOf(articles.slice(1)).has(card)).toBe(false);
    expect(rowsOf(articles).get(card)).toMatchObject({ needs: 5, page: '/authors/ada/' });
  });

  it('has a page for what two stories say of a matter', () => {
    const one = article('one', { matters: ['m'] });
    expect(rowsOf([one]).has('/claims/matters/m/')).toBe(false);
    expect(rowsOf([one, article('two', { matters: ['m'] })]).get('/claims/matters/m/')).toMatchObject({
      needs: 2,
      isPromised: true,
    });
  });

  it('has lists of statements by status, speaker, topic, country and year, which are promised to nobody', () => {
    const claims = Array.from({ length: 4 }, () => ({ status: 'claimed', speakers: ['kcna'] }));
    const rows = rowsOf([article('one', { claims }), article('two', { countries: ['china'] })]);
    for (const list of ['status/claimed', 'speakers/kcna', 'countries/japan', 'years/2026'])
      expect(rows.get(`/claims/${list}/`), list).toMatchObject({ isListed: true, isPromised: false });
    expect(rows.has('/claims/speakers/kcna/page/2/')).toBe(true);
    expect(rows.has('/claims/countries/china/')).toBe(false);
    expect(rows.has('/claims/page/2/')).toBe(true);
  });

  it('has what every site has', () => {
    const rows = rowsOf([]);
    for (const address of [
      ...[
        '/',
        '/archive/',
        '/search/',
        '/feeds/',
        '/claims/status/',
        '/corrections/',
        '/about/',
        '/404.html',
      ],
      ...['/feeds.opml', '/llms.txt', '/robots.txt', '/sitemap-index.xml', '/api/articles.json', '/card.png'],
      ...['/rss.xml', '/corrections/atom.xml', '/claims/feed.json', '/claims/status/disputed/'],
    ])
      expect(rows.has(address), address).toBe(true);
    expect(rows.get('/search/')).toMatchObject({ isListed: true });
    expect(rows.get('/404.html')).toMatchObject({ isListed: false, isPromised: false });
  });
});
