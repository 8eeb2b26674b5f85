import { describe, expect, it } from 'vitest';
import type { FeedForm } from '../../../src/domain/address.ts';
import type { Article } from '../../../src/domain/article.ts';
import { respondWithFeed } from '../../../src/feeds/respond.ts';
import { listFeedFaults } from '../../feed-rules.ts';
import {
  bridges,
  buildArticle,
  buildSource,
  buildPublishedArticles,
  buildPublishedArticle,
  geese,
  japan,
  publish,
} from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';
import { writeAtom, writeJsonFeed, writeRss } from './write-feed.ts';
import { buildDocuments } from './feed-builder.ts';
import { readJsonFeed, readWithFeedParser, readWithRssParser } from './read-feed.ts';

const file = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;
const write = { rss: writeRss, atom: writeAtom, json: writeJsonFeed } as const;
const readers = [
  ['rss', 'rss-parser', readWithRssParser],
  ['rss', 'feed-parser', readWithFeedParser],
  ['atom', 'rss-parser', readWithRssParser],
  ['atom', 'feed-parser', readWithFeedParser],
  ['json', 'JSON', readJsonFeed],
] as const;
const forms: readonly FeedForm[] = ['rss', 'atom', 'json'];

const writeArticle = (
  form: FeedForm,
  facts: Partial<Article> = {},
  bodyHtml = '<p>Seven geese.</p>',
): string => write[form](buildDocuments([buildPublishedArticle(facts)], bodyHtml)[0]);

const awkward: Partial<Article> = {
  title: 'Geese & <swans> "cross" ]]> the\u0008 bridge, שלום 🦆',
  standfirst: '<b>Seven</b> & more ]]>',
  topics: [{ id: 'geese', name: 'Geese & <swans> "]]>"' }],
  authors: [{ id: 'ada-example', name: 'Ada & <Bob> ]]>', kind: 'person' }],
  sources: [buildSource({ title: 'A "source" & <more> ]]>', url: 'https://gazette.example/?a=1&b=<2>"' })],
};

it('says a summary in HTML that shows it as it was written, where readers of RSS take it for HTML', () => {
  const rss = writeRss(
    buildDocuments([buildPublishedArticle({ standfirst: 'a < b & <img src=x onerror=alert(1)>' })], '')[0],
  );
  expect(rss).toContain(
    '<description><![CDATA[a &lt; b &amp; &lt;img src=x onerror=alert(1)&gt;]]></description>',
  );
});

describe.each(readers)('%s, read with %s', (form, reader, read) => {
  /** rss-parser reads no categories of Atom. */
  const categories = (...names: readonly string[]) =>
    form === 'atom' && reader === 'rss-parser' ? [] : names;

  it('carries a story with its full text', async () => {
    const [item] = await read(writeArticle(form, { topics: [geese, bridges], countries: [japan] }));
    expect(item).toMatchObject({
      id: 'tag:pond.example,2020-05-01:articles/geese-cross-bridge',
      title: 'Geese cross the bridge',
      link: 'https://pond.example/articles/geese-cross-bridge/',
      published: '2026-02-19T12:00:00.000Z',
      categories: categories('Geese', 'Bridges', 'Japan'),
    });
    expect(item?.html).toContain('<p>Seven geese.</p>');
    expect(item?.html).toContain('<h2>Sources</h2>');
  });

  it('brings a headline full of marks as it was written', async () => {
    const [item] = await read(
      writeArticle(form, awkward, '<p>Seven &amp; more ]]&gt; <b>geese</b> &#8; 🦆</p>'),
    );
    expect(item?.title).toBe(
      form === 'json'
        ? 'Geese & <swans> "cross" ]]> the\u0008 bridge, שלום 🦆'
        : 'Geese & <swans> "cross" ]]> the bridge, שלום 🦆',
    );
    expect(item?.categories).toEqual(categories('Geese & <swans> "]]>"'));
    expect(item?.html).toMatch(/<p>Seven (?:&#x26;|&) more ]]> <b>geese<\/b>/);
  });

  it('brings a standfirst full of marks as text, not as markup', () => {
    const said = {
      rss: '<description><![CDATA[&lt;b&gt;Seven&lt;/b&gt; &amp; more ]]&gt;]]></description>',
      atom: '<summary><![CDATA[<b>Seven</b> & more ]]]]><![CDATA[>]]></summary>',
      json: '"summary":"<b>Seven</b> & more ]]>"',
    };
    expect(writeArticle(form, awkward)).toContain(said[form]);
  });

  it('has no item without stories', async () => {
    expect(await read(write[form](buildDocuments([])[0]))).toEqual([]);
  });

  it('never moves the date of a story that was updated', async () => {
    const [item] = await read(writeArticle(form, { updatedAt: new Date('2026-02-25T08:00:00Z') }));
    expect(item?.published).toBe('2026-02-19T12:00:00.000Z');
  });
});

describe.each(forms)('%s', (form) => {
  const faultsOf = (text: string): string[] => listFeedFaults(file[form], text);

  it('keeps to the rules of its format', () => {
    const articles = publish(
      buildArticle({ updatedAt: new Date('2026-02-25T08:00:00Z') }),
      buildArticle({ slug: 'other', publishedAt: new Date('2026-02-18T12:00:00Z') }),
    );
    const [document] = buildDocuments(articles, '<p>Text <img src="/goose.webp" alt="A goose"></p>');
    expect(faultsOf(write[form](document))).toEqual([]);
  });

  it('keeps to them whatever stands in a story', () => {
    const text = writeArticle(form, awkward, '<p>\u000B<b>geese</b></p>');
    expect(faultsOf(text).filter((fault) => form !== 'json' || !fault.startsWith('character'))).toEqual([]);
  });

  it('keeps to them with a story of 40 kB and without any story', () => {
    const long = `<p>${'Seven geese crossed a bridge, and “nobody” knew. '.repeat(820)}</p>`;
    expect(long.length).toBeGreaterThan(40_000);
    expect(faultsOf(writeArticle(form, {}, long))).toEqual([]);
    expect(faultsOf(write[form](buildDocuments([])[0]))).toEqual([]);
  });

  it('keeps to them in every part of an archive', () => {
    const documents = buildDocuments(buildPublishedArticles(75), '', undefined, '/');
    expect(documents.length).toBeGreaterThan(2);
    for (const document of documents) expect(faultsOf(write[form](document))).toEqual([]);
  });

  it('is the same bytes each time', () => {
    expect(writeArticle(form)).toBe(writeArticle(form));
  });

  it('names the sources of an item', () => {
    expect(writeArticle(form)).toContain('https://gazette.example/geese');
    expect(writeArticle(form)).toContain('The Goose Gazette: Geese cross bridge');
  });

  it('names the picture of the story with its kind and its length', () => {
    const picture = 'https://pond.example/articles/geese-cross-bridge/card.png';
    const said = {
      rss: [
        `<enclosure url="${picture}" length="12345" type="image/png"/>`,
        `<media:content url="${picture}" fileSize="12345" type="image/png" medium="image"/>`,
      ],
      atom: [`<link href="${picture}" rel="enclosure" type="image/png" length="12345"/>`],
      json: [
        `"image":"${picture}"`,
        `"attachments":[{"url":"${picture}","mime_type":"image/png","size_in_bytes":12345}]`,
      ],
    };
    for (const part of said[form]) expect(writeArticle(form)).toContain(part);
  });

  it('answers with its media type', async () => {
    const [document] = buildDocuments([buildPublishedArticle()]);
    const response = respondWithFeed(document, form, edition);
    expect(response.headers.get('Content-Type')).toBe(
      `application/${form === 'json' ? 'feed+json' : `${form}+xml`}; charset=utf-8`,
    );
    const written = write[form](document);
    expect(Buffer.from(await response.clone().arrayBuffer()).toString()).toBe(written);
    expect(await response.text()).toBe(written);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });
});

describe('the date of a feed', () => {
  it('is that of the newest change of any story, not of the build', () => {
    const [document] = buildDocuments(
      publish(
        buildArticle({ slug: 'newest', publishedAt: new Date('2026-02-20T12:00:00Z') }),
        buildArticle({ slug: 'changed', updatedAt: new Date('2026-02-21T12:00:00Z') }),
      ),
    );
    expect(writeRss(document)).toContain('<lastBuildDate>Sat, 21 Feb 2026 12:00:00 GMT</lastBuildDate>');
    expect(writeAtom(document)).toContain('<updated>2026-02-21T12:00:00.000Z</updated>');
  });

  it('is left out of RSS without a story', () => {
    expect(writeRss(buildDocuments([])[0])).not.toContain('lastBuildDate');
  });
});

describe('the moment of change of an item', () => {
  it('is told where there was one', () => {
    const facts = { updatedAt: new Date('2026-02-25T08:00:00Z') };
    expect(writeArticle('atom', facts)).toContain('<updated>2026-02-25T08:00:00.000Z</updated>');
    expect(writeArticle('rss', facts)).toContain('<atom:updated>2026-02-25T08:00:00.000Z</atom:updated>');
    expect(writeArticle('json', facts)).toContain('"date_modified":"2026-02-25T08:00:00.000Z"');
    expect(writeArticle('json')).not.toContain('date_modified');
  });
});

describe('the links of a document', () => {
  const [current, newest, , oldest] = buildDocuments(buildPublishedArticles(135), '', undefined, '/');

  it('lead from the feed to its archive, which is in one form', () => {
    const address = 'https://pond.example/feeds/3/atom.xml';
    const link = `link href="${address}" rel="prev-archive" type="application/atom+xml"/>`;
    expect(writeRss(current)).toContain(`<atom:${link}`);
    expect(writeAtom(current)).toContain(`<${link}`);
    expect(JSON.parse(writeJsonFeed(current))).toMatchObject({
      feed_url: 'https://pond.example/feed.json',
      _archive: { about: 'https://pond.example/feeds/', url: address, mime_type: 'application/atom+xml' },
    });
  });

  it('offer a next page only in the form that has it, since readers take it for more of the same', () => {
    expect(writeAtom(current)).toContain('link href="https://pond.example/feeds/3/atom.xml" rel="next"');
    expect(writeRss(current)).not.toContain('rel="next"');
    expect(writeJsonFeed(current)).not.toContain('next_url');
  });

  it('lead through the archive and back to the feed', () => {
    const atom = writeAtom(newest ?? current);
    expect(atom).toContain('href="https://pond.example/feeds/3/atom.xml" rel="self"');
    expect(atom).toContain('href="https://pond.example/atom.xml" rel="current"');
    expect(atom).toContain('href="https://pond.example/feeds/2/atom.xml" rel="prev-archive"');
    expect(atom).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
    expect(atom).not.toContain('next-archive');
  });

  it('end at the oldest part', () => {
    const atom = writeAtom(oldest ?? current);
    expect(atom).toContain('feeds/1/atom.xml" rel="self"');
    expect(atom).toContain('feeds/2/atom.xml" rel="next-archive"');
    expect(atom).not.toContain('prev-archive');
  });

  it('lead from the feed of a subject to that of the site, whose archive has everything', () => {
    const [ofSubject] = buildDocuments(buildPublishedArticles(75));
    const address = 'https://pond.example/atom.xml';
    const link = `link href="${address}" rel="archives" type="application/atom+xml"/>`;
    expect(writeRss(ofSubject)).toContain(`<atom:${link}`);
    expect(writeAtom(ofSubject)).toContain(`<${link}`);
    expect(JSON.parse(writeJsonFeed(ofSubject))).toHaveProperty('_archive.url', address);
    for (const xml of [writeRss(ofSubject), writeAtom(ofSubject)]) {
      expect(xml).not.toMatch(/rel="(?:prev-archive|next)"/);
    }
  });

  it('lead nowhere from a feed that holds all it has', () => {
    const [whole] = buildDocuments(buildPublishedArticles(2));
    expect(writeRss(whole)).not.toContain('archive');
    expect(writeAtom(whole)).not.toContain('archive');
    expect(writeJsonFeed(whole)).not.toContain('_archive');
  });
});
