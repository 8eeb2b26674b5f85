import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../src/domain/content-types.ts';
import { listCorrections } from '../../../../src/domain/corrections.ts';
import { buildCorrectionsPage } from '../../../../src/domain/view-models/corrections-page.ts';
import { buildCorrectionsRss } from '../../../../src/feeds/corrections-rss.ts';
import { buildRss } from '../../../../src/feeds/rss.ts';
import { buildArticle, publish, surroundings } from '../../article-builder.ts';
import { listUnplain } from './list-unplain.ts';

const correction = (day: string, facts: Partial<Correction> = {}): Correction => ({
  date: new Date(`${day}T12:00:00Z`),
  kind: 'correction',
  wrong: `Wrong until ${day}`,
  right: 'Right & <now>',
  material: false,
  ...facts,
});

const articles = publish(
  buildArticle({
    slug: 'twice',
    title: 'Corrected twice',
    // Written newest first here: numbers go by date.
    corrections: [
      correction('2026-02-25', { claim: 'claim-3' }),
      correction('2026-02-20', { material: true }),
    ],
  }),
  buildArticle({ slug: 'once', title: 'Corrected once', corrections: [correction('2026-02-22')] }),
);

describe('buildCorrectionsPage', () => {
  it('lists every correction, newest first, numbered by date within its story', () => {
    const page = buildCorrectionsPage(undefined, articles, surroundings);
    expect(page.corrections.map(({ id, at, place }) => [id, at.iso.slice(0, 10), place])).toEqual([
      ['/articles/twice/#correction-2', '2026-02-25', '/articles/twice/#claim-3'],
      ['/articles/once/#correction-1', '2026-02-22', undefined],
      ['/articles/twice/#correction-1', '2026-02-20', undefined],
    ]);
    expect(listUnplain(page)).toEqual([]);
  });

  it('announces its feed and takes title and day from the policy, if there is one', () => {
    const updated = new Date('2026-01-02T12:00:00Z');
    const page = buildCorrectionsPage({ title: 'Mended', standfirst: 'How.', updated }, [], surroundings);
    expect(page.frame).toMatchObject({ title: 'Mended', description: 'How.', address: '/corrections/' });
    expect(page.frame.feeds[0]).toEqual({
      title: 'Sourceline: corrections',
      address: '/corrections/rss.xml',
    });
    expect(page.updated?.iso).toBe('2026-01-02');
    expect(page.corrections).toEqual([]);
    expect(buildCorrectionsPage(undefined, [], surroundings).frame.title).toBe('Corrections');
  });
});

const read = (xml: string) => new RssParser().parseString(xml);

describe('buildCorrectionsRss', () => {
  it('has one item for each correction, with an id that stays', async () => {
    const feed = await read(buildCorrectionsRss(listCorrections(articles)));
    expect(feed.items.map(({ guid, title }) => [guid, title])).toEqual([
      ['https://sourceline.example/articles/twice/#correction-2', 'Correction: Corrected twice'],
      ['https://sourceline.example/articles/once/#correction-1', 'Correction: Corrected once'],
      ['https://sourceline.example/articles/twice/#correction-1', 'Correction: Corrected twice'],
    ]);
    expect(feed.items[0]?.['content:encoded']).toContain('Right &amp; &lt;now&gt;');
  });

  it('is a feed also before the first correction', async () => {
    expect((await read(buildCorrectionsRss([]))).items).toEqual([]);
  });
});

describe('buildRss with corrections', () => {
  it('puts them among the stories by date and issues no story again', async () => {
    const stories = articles.map((article) => ({ article, bodyHtml: '<p>Text</p>' }));
    const material = listCorrections(articles).filter((listed) => listed.correction.material);
    const feed = await read(buildRss({ title: 'All', description: 'All.', address: '/' }, stories, material));
    expect(feed.items.map(({ guid }) => guid)).toEqual([
      'https://sourceline.example/articles/twice/#correction-1',
      'https://sourceline.example/articles/once/',
      'https://sourceline.example/articles/twice/',
    ]);
    expect(feed.lastBuildDate).toBe('Fri, 20 Feb 2026 12:00:00 GMT');
  });
});
