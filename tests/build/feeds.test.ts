import { readdirSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { toCountry } from '../../src/domain/country.ts';
import { sites } from '../sites/build-sites.ts';
import { readPage, readSite } from './site-files.ts';

const feedsOf = (folder: string): string[] =>
  [...readSite(folder).keys()].filter((path) => path.endsWith('rss.xml'));

test('there is a feed for the site, each topic, each country, each author and corrections', () => {
  const ids = (folder: string): string[] =>
    readdirSync(`content/${folder}`).map((file) => file.replace(/\.\w+$/, ''));
  const countries = ids('countries').map((code) => toCountry(code.toUpperCase(), 'en').slug);
  expect(feedsOf(sites.real).toSorted()).toEqual(
    [
      'rss.xml',
      'corrections/rss.xml',
      ...ids('authors').map((id) => `authors/${id}/rss.xml`),
      ...countries.map((slug) => `countries/${slug}/rss.xml`),
      ...ids('topics').map((id) => `topics/${id}/rss.xml`),
    ].toSorted(),
  );
});

test.each(feedsOf(sites.fixture))('two independent readers understand %s', async (path) => {
  const xml = readPage(sites.fixture, path);
  const first = await new RssParser().parseString(xml);
  const second = parseFeed(xml);
  expect(second.title).toBe(first.title);
  expect(second.items.map((item) => item.title)).toEqual(first.items.map((item) => item.title));
  expect(second.items.map((item) => item.id)).toEqual(first.items.map((item) => item.guid));
  expect(second.items.map((item) => item.published?.toISOString())).toEqual(
    first.items.map((item) => item.isoDate),
  );
  expect(second.self).toBe(`https://sourceline.example/${path}`);
});

test('a headline full of marks arrives as it was written', async () => {
  const feed = await new RssParser().parseString(readPage(sites.fixture, 'topics/second-topic/rss.xml'));
  const item = feed.items.find((candidate) => candidate.link?.includes('marks-in-the-headline'));
  expect(item?.title).toBe('Marks in a headline: </script><b>& "quotes" ]]> שלום 😀');
  expect(item?.creator).toBe('Example Person');
});

test('a feed carries the full text, with absolute addresses and nothing that runs', async () => {
  const feed = await new RssParser().parseString(readPage(sites.fixture, 'rss.xml'));
  const item = feed.items.find((candidate) => candidate.link?.includes('the-newest'));
  const html = String(item?.['content:encoded']);
  expect(html).toContain('A lighthouse stands here');
  expect(html).toContain('<a href="https://sourceline.example/articles/the-old-one/">');
  expect(html).toMatch(/<img[^>]+src="https:\/\/sourceline\.example\/_astro\/square\.[^"]+"/);
  expect(html).not.toMatch(/<script|<style|\sclass=|\sstyle=|\sid=|\son\w+=/);
  expect(item?.guid).toBe('https://sourceline.example/articles/the-newest/');
});

test('a feed holds the newest thirty stories, newest first', async () => {
  const feed = await new RssParser().parseString(readPage(sites.fixture, 'rss.xml'));
  const dates = feed.items.map((item) => item.isoDate ?? '');
  expect(dates).toHaveLength(30);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('a feed without stories is valid', async () => {
  const feed = await new RssParser().parseString(readPage(sites.fixture, 'topics/empty-topic/rss.xml'));
  expect(feed.items).toEqual([]);
});

test('every page announces its own feed and the feed of the site', () => {
  const announced = (path: string): string[] =>
    [
      ...readPage(sites.real, path).matchAll(/type="application\/rss\+xml" title="[^"]+" href="([^"]+)"/g),
    ].map((match) => match[1] ?? '');
  expect(announced('topics/nuclear-policy/index.html')).toEqual([
    '/topics/nuclear-policy/rss.xml',
    '/rss.xml',
  ]);
  expect(announced('countries/japan/index.html')).toEqual(['/countries/japan/rss.xml', '/rss.xml']);
  expect(announced('articles/fifty-launchers-before-the-congress/index.html')).toEqual([
    '/topics/missiles-and-deterrence/rss.xml',
    '/rss.xml',
  ]);
  expect(announced('index.html')).toEqual(['/rss.xml']);
});
