import { describe, expect, it } from 'vitest';
import { groupMatters } from '../../../src/domain/matters.ts';
import { listSitePages, type SiteContent } from '../../../src/domain/site-pages.ts';
import { selectWithdrawn } from '../../../src/domain/publication.ts';
import { buildClaim, buildHeldStory, buildStories, japan, withdrawnArticle } from '../article-builder.ts';

const articles = buildStories(3, (number) => ({
  countries: [japan],
  claims: number < 3 ? [buildClaim({ matter: 'crossing' })] : [],
}));

const date = new Date('2026-02-26T08:00:00Z');

const list = (content: Partial<SiteContent> = {}): ReadonlyMap<string, string | undefined> =>
  new Map(
    listSitePages({ articles, hubs: [], house: [], matters: groupMatters(articles), ...content }).map(
      ({ address, changedAt }) => [address, changedAt.toISOString()],
    ),
  );

describe('listSitePages', () => {
  it('gives each story the time of its own last change', () => {
    const pages = list();
    expect(pages.get('/articles/story-1/')).toBe('2026-02-19T12:00:00.000Z');
    expect(pages.get('/articles/story-3/')).toBe('2026-02-19T11:58:00.000Z');
  });

  it('gives hubs, lists of statements and matters the time of their newest story', () => {
    const pages = list({
      hubs: [
        { address: '/topics/geese/', stories: articles.slice(1) },
        { address: '/topics/empty/', stories: [] },
      ],
    });
    expect(pages.get('/')).toBe('2026-02-19T12:00:00.000Z');
    expect(pages.get('/topics/geese/')).toBe('2026-02-19T11:59:00.000Z');
    expect(pages.get('/claims/status/claimed/')).toBe('2026-02-19T12:00:00.000Z');
    // Nothing is disputed; the page is as old as the oldest story.
    expect(pages.get('/claims/status/disputed/')).toBe('2026-02-19T11:58:00.000Z');
    expect(pages.get('/claims/matters/crossing/')).toBe('2026-02-19T12:00:00.000Z');
  });

  it('gives what holds nothing dated the time of the oldest content, which no new story moves', () => {
    const house = [{ address: '/about/', updatedAt: new Date('2026-01-01T00:00:00Z') }];
    const hubs = [{ address: '/topics/empty/', stories: [] }];
    expect(list({ hubs }).get('/topics/empty/')).toBe('2026-02-19T11:58:00.000Z');
    expect(list({ hubs, house }).get('/topics/empty/')).toBe('2026-01-01T00:00:00.000Z');
    expect(list({ house }).get('/acknowledgements/')).toBe('2026-01-01T00:00:00.000Z');
    expect(list({ articles: [], hubs }).get('/topics/empty/')).toBe('2026-01-01T00:00:00.000Z');
    expect(list({ articles: [], house: [{ address: '/about/', updatedAt: date }] }).get('/')).toBe(
      date.toISOString(),
    );
  });

  it('gives the list of feeds the time when something came that can be followed', () => {
    const hubs = [
      { address: '/topics/geese/', stories: articles, followedFrom: 1 },
      { address: '/archive/2026/', stories: articles.slice(0, 1) },
      { address: '/topics/empty/', stories: [], followedFrom: 1 },
    ];
    expect(list({ hubs }).get('/feeds/')).toBe('2026-02-19T11:58:00.000Z');
    const crossing = { address: '/countries/japan/geese/', stories: articles, followedFrom: 2 };
    expect(list({ hubs: [...hubs, crossing] }).get('/feeds/')).toBe('2026-02-19T11:59:00.000Z');
  });

  it('gives the hubs of a story that was taken back, and the overviews, the time when it was', () => {
    const withdrawn = selectWithdrawn([withdrawnArticle], date, false);
    const at = withdrawnArticle.withdrawn?.date.toISOString();
    const hubs = [
      { address: '/topics/geese/', stories: articles, withdrawn },
      { address: '/topics/empty/', stories: [], withdrawn },
      { address: '/topics/other/', stories: articles },
    ];
    const pages = list({ hubs, withdrawn });
    for (const address of ['/', '/corrections/', '/topics/geese/', '/topics/empty/']) {
      expect(pages.get(address), address).toBe(at);
    }
    expect(pages.get('/topics/other/')).toBe('2026-02-19T12:00:00.000Z');
  });

  it('gives pages of the house their own time, and corrections that of the newest', () => {
    const corrected = buildStories(1, () => ({
      corrections: [{ date, kind: 'correction', wrong: 'Six.', right: 'Seven.', material: true }],
    }));
    const house = [
      { address: '/about/', updatedAt: new Date('2026-01-01T00:00:00Z') },
      { address: '/corrections/', updatedAt: new Date('2026-01-01T00:00:00Z') },
    ];
    expect(list({ house }).get('/about/')).toBe('2026-01-01T00:00:00.000Z');
    expect(list({ house }).get('/corrections/')).toBe('2026-01-01T00:00:00.000Z');
    expect(list({ house, articles: corrected }).get('/corrections/')).toBe(date.toISOString());
  });

  it('names each page once, and neither the search nor the page for lost readers', () => {
    const house = [{ address: '/corrections/', updatedAt: new Date('2026-01-01T00:00:00Z') }];
    const addresses = listSitePages({ articles, hubs: [], house, matters: groupMatters(articles) }).map(
      ({ address }) => address,
    );
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).not.toContain('/search/');
    expect(addresses.join()).not.toContain('404');
  });

  it('leaves out what only a preview shows', () => {
    const held = buildHeldStory({ slug: 'held', isDraft: true });
    expect([...list({ articles: [held, ...articles] }).keys()]).not.toContain('/articles/held/');
  });
});
