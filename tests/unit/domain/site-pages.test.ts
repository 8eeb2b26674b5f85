import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '../../../src/domain/article.ts';
import type { Content } from '../../../src/domain/newsroom.ts';
import { listSitePages } from '../../../src/domain/site-pages.ts';
import { selectWithdrawn } from '../../../src/domain/publication.ts';
import {
  bridges,
  buildClaim,
  buildHeldArticle,
  buildPublishedArticles,
  geese,
  instant,
  japan,
  withdrawnArticle,
} from '../article-builder.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';

const articles = buildPublishedArticles(3, (number) => ({
  topics: number === 1 ? [bridges] : [geese],
  countries: [japan],
  claims: number < 3 ? [buildClaim({ matter: 'crossing' })] : [],
}));

const date = new Date('2026-02-26T08:00:00Z');
const newYear = new Date('2026-01-01T00:00:00Z');

const empty = { id: 'empty', name: 'Nothing', description: 'Still to come.' };
const topics = [
  { ...geese, description: 'Everything that honks.' },
  { ...bridges, description: 'Everything that is crossed.' },
  empty,
];
const toHouse = (id: string, updatedAt = newYear) => ({ id, title: id, standfirst: 'How.', updatedAt });

const list = (content: Partial<Content> = {}, published: readonly PublishedArticle[] = articles) =>
  listSitePages([buildNewsroomOf(published, { topics, house: [], ...content })]);

const timesOf = (...content: Parameters<typeof list>): ReadonlyMap<string, string> =>
  new Map(list(...content).map(({ address, changedAt }) => [address, changedAt.toISOString()]));

describe('listSitePages', () => {
  it('gives each story the time of its own last change', () => {
    const pages = timesOf();
    expect(pages.get('/articles/story-1/')).toBe('2026-02-19T12:00:00.000Z');
    expect(pages.get('/articles/story-3/')).toBe('2026-02-19T11:58:00.000Z');
  });

  it('gives hubs, years, lists of statements and matters the time of their newest story', () => {
    const pages = timesOf();
    expect(pages.get('/')).toBe('2026-02-19T12:00:00.000Z');
    expect(pages.get('/topics/geese/')).toBe('2026-02-19T11:59:00.000Z');
    expect(pages.get('/countries/japan/')).toBe('2026-02-19T12:00:00.000Z');
    expect(pages.get('/authors/ada-example/')).toBe('2026-02-19T12:00:00.000Z');
    expect(pages.get('/sources/goose-gazette/')).toBe('2026-02-19T12:00:00.000Z');
    expect(pages.get('/archive/2026/')).toBe('2026-02-19T12:00:00.000Z');
    expect(pages.get('/claims/status/claimed/')).toBe('2026-02-19T12:00:00.000Z');
    // Nothing is disputed; the page is as old as the oldest story.
    expect(pages.get('/claims/status/disputed/')).toBe('2026-02-19T11:58:00.000Z');
    expect(pages.get('/claims/matters/crossing/')).toBe('2026-02-19T12:00:00.000Z');
  });

  it('gives what holds nothing dated the time of the oldest content, which no new story moves', () => {
    const house = [toHouse('about')];
    expect(timesOf().get('/topics/empty/')).toBe('2026-02-19T11:58:00.000Z');
    expect(timesOf({ house }).get('/topics/empty/')).toBe(newYear.toISOString());
    expect(timesOf({ house }).get('/acknowledgements/')).toBe(newYear.toISOString());
    // Before there is anything, the day since when the site names things.
    expect(timesOf({}, []).get('/topics/empty/')).toBe('2020-05-01T00:00:00.000Z');
    expect(timesOf({ house: [toHouse('about', date)] }, []).get('/')).toBe(date.toISOString());
  });

  it('gives the list of feeds the time when something came that can be followed', () => {
    // The topic of the bridges came with the newest story.
    expect(timesOf().get('/feeds/')).toBe('2026-02-19T12:00:00.000Z');
    const onGeese = buildPublishedArticles(21, () => ({ countries: [japan] }));
    // What came last is where geese and Japan meet, with their twentieth story.
    expect(timesOf({}, onGeese).get('/feeds/')).toBe('2026-02-19T11:59:00.000Z');
  });

  it('gives the hubs of a story that was taken back, and the overviews, the time when it was', () => {
    const withdrawn = selectWithdrawn([{ ...withdrawnArticle, topics: [geese, empty] }], instant, false);
    const at = withdrawnArticle.withdrawn?.date.toISOString();
    const pages = timesOf({ withdrawn });
    for (const address of ['/', '/corrections/', '/topics/geese/', '/topics/empty/']) {
      expect(pages.get(address), address).toBe(at);
    }
    expect(pages.get('/topics/bridges/')).toBe('2026-02-19T12:00:00.000Z');
  });

  it('gives pages of the newsroom their own time, and corrections that of the newest', () => {
    const corrected = buildPublishedArticles(1, () => ({
      corrections: [{ date, kind: 'correction', wrong: 'Six.', right: 'Seven.', material: true }],
    }));
    const house = [toHouse('about'), toHouse('corrections')];
    expect(timesOf({ house }).get('/about/')).toBe(newYear.toISOString());
    expect(timesOf({ house }).get('/corrections/')).toBe(newYear.toISOString());
    expect(timesOf({ house }, corrected).get('/corrections/')).toBe(date.toISOString());
  });

  it('names each page once, the search as well, but not the page for lost readers', () => {
    const addresses = list({ house: [toHouse('corrections')] }).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('/search/');
    expect(addresses.join()).not.toContain('404');
  });

  it('leaves out what only a preview shows', () => {
    const held = buildHeldArticle({ slug: 'held', isDraft: true });
    expect([...timesOf({}, [held, ...articles]).keys()]).not.toContain('/articles/held/');
  });
});
