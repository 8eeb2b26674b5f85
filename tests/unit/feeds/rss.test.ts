import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { buildRss } from '../../../src/feeds/rss.ts';
import { bridges, buildArticle, buildStory, geese, japan, publish } from '../article-builder.ts';

const subject = {
  title: 'Sourceline: Geese',
  description: 'Everything that honks.',
  address: '/topics/geese/',
};
const address = 'https://sourceline.example/articles/geese-cross-bridge/';

/** Reads a feed as a strict XML parser does: it throws at the first character that XML forbids. */
const read = (xml: string) =>
  new Parser({ customFields: { item: ['dc:creator', 'content:encoded'] } }).parseString(xml);

const feedOf = (facts: Partial<Article> = {}, bodyHtml = '<p>Seven geese.</p>') =>
  read(buildRss(subject, [{ article: buildStory(facts), bodyHtml }]));

describe('buildRss', () => {
  it('says what it is about and where it is kept', async () => {
    const feed = await feedOf();
    expect(feed).toMatchObject({
      title: 'Sourceline: Geese',
      description: 'Everything that honks.',
      link: 'https://sourceline.example/topics/geese/',
      language: 'en',
    });
    expect(feed.feedUrl).toBe('https://sourceline.example/topics/geese/rss.xml');
  });

  it('carries a story with its full text', async () => {
    const feed = await feedOf({
      topics: [geese, bridges],
      countries: [japan],
      authors: [{ id: 'ada-example', name: 'Ada Example', kind: 'person' }],
    });
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({
      title: 'Geese cross the bridge',
      link: address,
      guid: address,
      isoDate: '2026-02-19T12:00:00.000Z',
      content: 'Seven made-up geese crossed a made-up bridge.',
      'content:encoded': '<p>Seven geese.</p>',
      categories: ['Geese', 'Bridges', 'Japan'],
      'dc:creator': 'Ada Example',
    });
  });

  it('makes the addresses of the body absolute', async () => {
    const feed = await feedOf({}, '<a href="#source-gazette">1</a><img src="/goose.png" alt="">');
    expect(feed.items[0]?.['content:encoded']).toBe(
      `<a href="${address}#source-gazette">1</a><img src="https://sourceline.example/goose.png" alt="">`,
    );
  });

  it('never moves the date of a story that was updated, only that of the feed', async () => {
    const feed = await feedOf({ updatedAt: new Date('2026-02-25T08:00:00Z') });
    expect(feed.items[0]?.isoDate).toBe('2026-02-19T12:00:00.000Z');
    expect(feed.lastBuildDate).toBe('Wed, 25 Feb 2026 08:00:00 GMT');
  });

  it('takes its own date from the newest change of any story', async () => {
    const stories = publish(
      buildArticle({ slug: 'newest', publishedAt: new Date('2026-02-20T12:00:00Z') }),
      buildArticle({ slug: 'changed', updatedAt: new Date('2026-02-21T12:00:00Z') }),
      buildArticle({ slug: 'oldest', publishedAt: new Date('2026-01-01T12:00:00Z') }),
    );
    const feed = await read(
      buildRss(
        subject,
        stories.map((article) => ({ article, bodyHtml: '' })),
      ),
    );
    expect(feed.lastBuildDate).toBe('Sat, 21 Feb 2026 12:00:00 GMT');
    expect(feed.items.map(({ link }) => link)).toEqual(
      ['newest', 'changed', 'oldest'].map((slug) => `https://sourceline.example/articles/${slug}/`),
    );
  });

  it('has no date and no item without stories', async () => {
    const xml = buildRss(subject, []);
    expect(xml).not.toContain('lastBuildDate');
    expect((await read(xml)).items).toEqual([]);
  });

  it('is the same bytes each time', () => {
    const stories = [{ article: buildStory(), bodyHtml: '<p>Seven geese.</p>' }];
    expect(buildRss(subject, stories)).toBe(buildRss(subject, stories));
  });

  it('survives whatever stands in a story', async () => {
    const feed = await feedOf(
      {
        title: 'Geese & <swans> “cross” ]]> the\u0008 bridge',
        standfirst: '<b>Seven</b> & more',
        topics: [{ id: 'geese', name: 'Geese & <swans>' }],
      },
      '<p>Seven &amp; more ]]&gt; \u000B<b>geese</b> &#8; 🦆</p>',
    );
    expect(feed.items[0]).toMatchObject({
      title: 'Geese & <swans> “cross” ]]> the bridge',
      content: '<b>Seven</b> & more',
      categories: ['Geese & <swans>'],
      'content:encoded': '<p>Seven &#x26; more ]]> <b>geese</b>  🦆</p>',
    });
  });
});
