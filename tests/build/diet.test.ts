import { expect, test } from 'vitest';
import { sites } from '../sites/built-sites.ts';
import { listArticles, listDossiers, readPage, readSite } from './site-files.ts';

/** Files of the made-up site below a folder, by what they are called. */
const filesBelow = (folder: string): string[] =>
  [...readSite(sites.fixture).keys()].filter((path) => path.startsWith(folder));

const namesIn = (folder: string): string[] =>
  filesBelow(folder)
    .map((path) => path.slice(folder.length))
    .filter((name) => !name.includes('/'))
    .toSorted();

test('a plain story is five files', () => {
  expect(namesIn('articles/story-01/')).toEqual([
    'card.png',
    'evidence.json',
    'index.html',
    'index.md',
    'oembed.json',
  ]);
});

test('a hub is its page, three feeds and a picture, where it has one of its own', () => {
  const feeds = ['atom.xml', 'feed.json', 'index.html', 'rss.xml'];
  expect(namesIn('topics/long-topic/')).toEqual([...feeds, 'card.png'].toSorted());
  expect(namesIn('countries/switzerland/')).toEqual([...feeds, 'card.png'].toSorted());
  expect(namesIn('countries/switzerland/long-topic/')).toEqual(feeds);
  expect(namesIn('authors/example-person/')).toEqual(feeds);
  expect(namesIn('authors/example-desk/')).toEqual([...feeds, 'card.png'].toSorted());
});

test('only later pages of a list and its crossings are below a hub', () => {
  const below = filesBelow('topics/').filter((path) => path.split('/').length > 3);
  expect(below.length).toBeGreaterThan(0);
  for (const path of below) expect(path).toMatch(/^topics\/[^/]+\/page\/\d+\/index\.html$/);
});

test('a part of the archive is one file', () => {
  expect(namesIn('feeds/1/')).toEqual(['atom.xml']);
});

test('the search index has a file for two stories or dossiers of a language', () => {
  const found = listArticles(sites.fixture).length + listDossiers(sites.fixture).length;
  expect(filesBelow('pagefind/fragment/').length).toBeLessThanOrEqual(Math.ceil(found / 2) + 1);
});

test('a story comes as full text in the feeds of its subjects only while it is new', () => {
  const { length } = readPage(sites.fixture, 'topics/long-topic/atom.xml').match(/<entry>/g) ?? [];
  // Fifty stories came one a day.
  expect(length).toBe(20);
  const copies = [...readSite(sites.fixture)].filter(
    ([path, bytes]) => path.endsWith('atom.xml') && bytes.includes('articles/story-01</id>'),
  );
  expect(copies.map(([path]) => path)).toEqual(['feeds/1/atom.xml']);
});
