import { expect, describe, it } from 'vitest';
import { buildArticleNodes } from '../../src/domain/article-json-ld.ts';
import { toAsOf, toFirstPublished, toLastUpdated } from '../../src/domain/first-published.ts';
import { toLastChange } from '../../src/domain/last-change.ts';
import { buildArticlePage } from '../../src/domain/view-models/article-page.ts';
import { toDatesLine } from '../../src/domain/view-models/written-dates.ts';
import { buildArticleMarkdown } from '../../src/feeds/article-markdown.ts';
import { buildCatalogue, listCatalogueDocuments } from '../../src/feeds/catalogue.ts';
import { buildEvidenceJson } from '../../src/feeds/evidence-json.ts';
import { buildNewsSitemap } from '../../src/feeds/news-sitemap.ts';
import { buildPublishedArticle } from './article-builder.ts';
import { buildDocuments } from './feeds/feed-builder.ts';
import { writeAtom, writeJsonFeed, writeRss } from './feeds/write-feed.ts';
import { edition } from './made-up-edition.ts';
import { buildNewsroomOf } from './newsroom-builder.ts';

/** A story as of 19 February 2026, 12:00 UTC. */
const article = buildPublishedArticle({ writtenOn: '2026-11-22' });
const line = 'As of 19 February 2026 · written 22 November 2026';

describe('the dates of a story that was written later than the day it stands for', () => {
  it('count it as published on the day it was written', () => {
    expect(toFirstPublished(article)).toEqual(new Date('2026-11-22T00:00:00Z'));
    expect(toLastUpdated(article)).toEqual(new Date('2026-11-22T00:00:00Z'));
    expect(toLastChange(article)).toEqual(new Date('2026-11-22T00:00:00Z'));
    const updatedAt = new Date('2026-11-29T08:00:00Z');
    expect(toLastUpdated({ ...article, updatedAt })).toEqual(updatedAt);
  });

  it('are the hour it went out and no other, where it was not written later', () => {
    const plain = buildPublishedArticle();
    expect(toFirstPublished(plain)).toEqual(new Date('2026-02-19T12:00:00Z'));
    expect(toAsOf(plain, edition)).toBeUndefined();
    expect(toDatesLine(plain, edition)).toBeUndefined();
    expect(buildArticlePage(buildNewsroomOf([plain]), plain).written).toBeUndefined();
  });

  it('give the day it stands for in the zone of the site', () => {
    const late = { publishedAt: new Date('2026-02-19T23:30:00Z'), writtenOn: '2026-11-22' };
    expect(toAsOf(late, { zone: 'UTC' })).toBe('2026-02-19');
    expect(toAsOf(late, { zone: 'Asia/Seoul' })).toBe('2026-02-20');
  });

  it('are both on its page, and other sites are told the true one', () => {
    const page = buildArticlePage(buildNewsroomOf([article]), article);
    expect(page.written).toEqual({
      asOf: { iso: '2026-02-19', text: '19 February 2026' },
      on: { iso: '2026-11-22', text: '22 November 2026' },
    });
    expect(page.frame.times).toEqual({
      published: '2026-11-22T00:00:00.000Z',
      modified: '2026-11-22T00:00:00.000Z',
    });
    expect(page.index).toMatchObject({ day: '2026-02-19', month: '2026-02' });
  });

  it('are told in JSON-LD', () => {
    expect(buildArticleNodes(article, '/card.png', edition)[0]).toMatchObject({
      datePublished: '2026-11-22T00:00:00.000Z',
      dateModified: '2026-11-22T00:00:00.000Z',
      dateCreated: '2026-11-22',
      contentReferenceTime: '2026-02-19T12:00:00.000Z',
    });
    const [plain] = buildArticleNodes(buildPublishedArticle(), '/card.png', edition);
    expect(plain).toMatchObject({ dateCreated: undefined, contentReferenceTime: undefined });
  });

  it.each([
    ['rss', writeRss, '<pubDate>Sun, 22 Nov 2026 00:00:00 GMT</pubDate>'],
    ['atom', writeAtom, '<published>2026-11-22T00:00:00.000Z</published>'],
    ['json', writeJsonFeed, '"date_published":"2026-11-22T00:00:00.000Z"'],
  ] as const)('are told in a feed: %s', (_, write, published) => {
    const feed = write(buildDocuments([article])[0]);
    expect(feed).toContain(published);
    expect(feed).toContain(line);
  });

  it('order feeds by the day it was written', () => {
    const later = (day: string, facts: object = {}) =>
      buildPublishedArticle({ slug: `of-${day}`, publishedAt: new Date(`${day}T12:00:00Z`), ...facts });
    const articles = [
      later('2026-02-23'),
      later('2026-02-21'),
      later('2026-02-19', { writtenOn: '2026-02-22' }),
    ];
    const addresses = buildDocuments(articles)[0].items.map(({ url }) => url);
    expect(addresses).toEqual(
      ['2026-02-23', '2026-02-19', '2026-02-21'].map((day) => `https://pond.example/articles/of-${day}/`),
    );
  });

  it('are told in the documents for machines', () => {
    const subject = { title: 'Geese', name: 'topics/geese', page: '/topics/geese/' };
    const dates = { published: '2026-11-22T00:00:00.000Z', asOf: '2026-02-19' };
    const [document] = listCatalogueDocuments(subject, [article], edition);
    expect(document && JSON.parse(buildCatalogue(document, edition))).toMatchObject({ articles: [dates] });
    expect(JSON.parse(buildEvidenceJson(article, edition))).toMatchObject({ story: dates });
    const markdown = buildArticleMarkdown(article, edition);
    expect(markdown).toContain('\npublished: 2026-11-22T00:00:00.000Z\nasOf: 2026-02-19\n');
    expect(markdown).toContain(`\n\n${line}\n\n`);
  });

  it('make no news of an earlier day, and the next morning they do, under its true date', () => {
    const write = (writtenOn: string, at: string): string =>
      buildNewsSitemap([buildNewsroomOf([buildPublishedArticle({ writtenOn })], {}, new Date(at))]);
    expect(write('2026-11-22', '2026-11-22T08:00:00Z')).not.toContain('<news:news>');
    expect(write('2026-02-20', '2026-02-20T08:00:00Z')).toContain(
      '<news:publication_date>2026-02-20T00:00:00.000Z</news:publication_date>',
    );
  });
});
