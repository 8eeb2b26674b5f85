import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFeedFaults, parseXml } from '../feed-rules.ts';
import { everySite, fixtureFolder, madeUpSite, sites } from '../sites/built-sites.ts';
import { held } from '../sites/fixture-content.ts';
import { readJsonFeed, readWithFeedParser, readWithRssParser } from '../unit/feeds/read-feed.ts';
import { findEdition, listEditions, isLedOn, listArticles, readPage, readSite } from './site-files.ts';

const toPath = (address: string): string => new URL(address).pathname.slice(1);

const isFeed = (path: string): boolean => /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/.test(path);
/** Feeds at old addresses are copies of the present ones. */
const feedsOf = (folder: string): string[] => {
  const files = readSite(folder);
  return [...files.keys()].filter(
    (path) => isFeed(path) && !isLedOn(String(files.get(path.replace(/[^/]*$/, 'index.html')))),
  );
};
const foldersOf = (folder: string): string[] =>
  feedsOf(folder)
    .filter((path) => path.endsWith('rss.xml'))
    .map((path) => path.replace(/rss\.xml$/, ''));

test('there are three feeds for everything that can be followed', () => {
  // What only held stories use has their word in its name, and cannot be followed yet.
  const ids = (folder: string): string[] =>
    readdirSync(join(fixtureFolder, folder))
      .map((file) => file.replace(/\.\w+$/, ''))
      .filter((id) => !held.some(({ canary }) => id.includes(canary.toLowerCase())));
  const folders = [
    '',
    'corrections/',
    'claims/',
    ...ids('authors').map((id) => `authors/${id}/`),
    ...[
      'austria',
      'austria/long-topic',
      'cote-divoire',
      'denmark',
      'estonia',
      'finland',
      'iceland',
      'iceland/bridges-and-geese',
      'norway',
      'sweden',
      'switzerland',
      'switzerland/long-topic',
      'switzerland/second-topic',
    ].map((slug) => `countries/${slug}/`),
    // Stories of weight.
    ...[
      'a-second-voice',
      'fifty-goslings-before-the-bridge-fair',
      'many-marks',
      'ninth-fair-outcome',
      'spoken-1',
      'spoken-2',
      'spoken-3',
    ].map((slug) => `articles/${slug}/changes/`),
    'forecasts/',
    ...['cote-divoire', 'denmark', 'finland', 'iceland', 'norway', 'sweden', 'switzerland'].map(
      (slug) => `forecasts/countries/${slug}/`,
    ),
    ...['bridges-and-geese', 'example-topic', 'houses', 'letters', 'second-topic'].map(
      (id) => `forecasts/topics/${id}/`,
    ),
    ...ids('sources').map((id) => `sources/${id}/`),
    ...ids('topics').map((id) => `topics/${id}/`),
  ];
  expect(
    feedsOf(sites.fixture)
      .filter((path) => !/(?:^|\/)feeds\/\w+\//.test(path))
      .toSorted(),
  ).toEqual(
    folders.flatMap((folder) => ['rss.xml', 'atom.xml', 'feed.json'].map((file) => folder + file)).toSorted(),
  );
});

test.each(everySite)(
  'every feed of the %s site keeps to the rules of its format and to 500 kB',
  (_, folder) => {
    const files = [...readSite(folder)].filter(([path]) => isFeed(path) || path.endsWith('.opml'));
    // At least those of the whole site, in three forms, and the list for feed readers.
    expect(files.length).toBeGreaterThan(3);
    for (const [path, bytes] of files) {
      expect(listFeedFaults(path, bytes.toString()), path).toEqual([]);
      expect(bytes.length, path).toBeLessThanOrEqual(500_000);
    }
  },
);

test.each(everySite)('readers of every form get the same items from the %s site', async (_, folder) => {
  for (const hub of foldersOf(folder)) {
    const [rss, atom, json] = ['rss.xml', 'atom.xml', 'feed.json'].map((file) =>
      readPage(folder, hub + file),
    );
    const expected = readJsonFeed(json ?? '');
    const outline = (
      items: readonly { id?: unknown; title?: unknown; link?: unknown; published?: unknown }[],
    ) => items.map(({ id, title, link, published }) => [id, title, link, published]);
    for (const items of [
      await readWithRssParser(rss ?? ''),
      readWithFeedParser(rss ?? ''),
      await readWithRssParser(atom ?? ''),
      readWithFeedParser(atom ?? ''),
    ]) {
      expect(outline(items), hub).toEqual(outline(expected));
    }
    const htmlOf = async (xml: string | undefined) =>
      (await readWithRssParser(xml ?? '')).map(({ html }) => html?.trim());
    expect(await htmlOf(rss), hub).toEqual(expected.map(({ html }) => html?.trim()));
    expect(await htmlOf(atom), hub).toEqual(expected.map(({ html }) => html?.trim()));
  }
});

test('a headline full of marks arrives as it was written', () => {
  for (const file of ['rss.xml', 'atom.xml']) {
    const items = readWithFeedParser(readPage(sites.fixture, `topics/second-topic/${file}`));
    const item = items.find(({ link }) => link?.includes('marks-in-the-headline'));
    expect(item?.title).toBe('Marks in a headline: </script><b>& "quotes" ]]> שלום 😀');
  }
});

test('a feed carries the full text, with absolute addresses', () => {
  const item = readJsonFeed(readPage(sites.fixture, 'feed.json')).find(({ link }) =>
    link?.includes('the-newest'),
  );
  expect(item?.html).toContain('A lighthouse stands here');
  expect(item?.html).toContain(`<a href="${madeUpSite.url}/articles/the-old-one/">`);
  const [, picture = ''] = /<img[^>]+src="([^"]+)"/.exec(item?.html ?? '') ?? [];
  expect(picture.startsWith(`${madeUpSite.url}/pictures/square.`), picture).toBe(true);
  expect(item?.html).toContain('<table>');
});

test.each(everySite)(
  'every picture that a feed of the %s site names has the length that it says',
  (_, folder, { url }) => {
    const files = readSite(folder);
    const named = [
      /<enclosure url="([^"]+)" length="(\d+)" type="image\/png"\/>/g,
      /<link href="([^"]+)" rel="enclosure" type="image\/png" length="(\d+)"\/>/g,
      /"attachments":\[\{"url":"([^"]+)","mime_type":"image\/png","size_in_bytes":(\d+)\}\]/g,
    ];
    for (const path of feedsOf(folder)) {
      const feed = readPage(folder, path);
      const pictures = named.flatMap((pattern) => [...feed.matchAll(pattern)]);
      const items = path.endsWith('.json')
        ? readJsonFeed(feed).length
        : [...feed.matchAll(/<(?:item|entry)>/g)].length;
      const notices = [...feed.matchAll(/(?:<title>|"title":")Withdrawn: /g)].length;
      expect(pictures, path).toHaveLength(items - notices);
      for (const [, picture = '', bytes] of pictures) {
        expect(picture.startsWith(`${url}/`), `${path}: ${picture}`).toBe(true);
        expect(files.get(toPath(picture))?.length, `${path}: ${picture}`).toBe(Number(bytes));
      }
    }
  },
);

test('a feed without stories is valid and empty', () => {
  expect(readWithFeedParser(readPage(sites.fixture, 'topics/empty-topic/rss.xml'))).toEqual([]);
  expect(readWithFeedParser(readPage(sites.fixture, 'topics/empty-topic/atom.xml'))).toEqual([]);
  expect(readJsonFeed(readPage(sites.fixture, 'topics/empty-topic/feed.json'))).toEqual([]);
});

/** Every story of the made-up site, its two material corrections, and a withdrawal with the notice it left. */
const historySize = listArticles(sites.fixture).length + 4;

/** The links of an XML feed by their names. */
const linksOf = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [
      ...xml.replace(/<(?:item|entry)>[^]*/, '').matchAll(/<(?:atom:)?link href="([^"]+)" rel="([^"]+)"/g),
    ].map(([, href = '', rel = '']) => [rel, href]),
  );

/** The parts of the archive, newest first. */
const parts = ['feeds/2/atom.xml', 'feeds/1/atom.xml'];

test.each(['rss.xml', 'atom.xml'])('the whole history can be fetched from /%s by the archive', (file) => {
  const ids = new Set<string | undefined>();
  const seen: string[] = [];
  let path: string | undefined = file;
  while (path !== undefined) {
    const xml = readPage(sites.fixture, path);
    for (const { id } of readWithFeedParser(xml)) ids.add(id);
    seen.push(path);
    const links = linksOf(xml);
    expect(toPath(links.get('self') ?? '')).toBe(path);
    expect(xml.includes('<fh:archive')).toBe(path !== file);
    if (path !== file) expect(toPath(links.get('current') ?? '')).toBe('atom.xml');
    const older = links.get('prev-archive');
    expect(links.get('next')).toBe(path === 'rss.xml' ? undefined : older);
    path = older === undefined ? undefined : toPath(older);
  }
  expect(seen).toEqual([file, ...parts]);
  expect(ids.size).toBe(historySize);
});

/** Where a feed says that its older items are. */
const archiveOf = (path: string): string | undefined => {
  const text = readPage(sites.fixture, path);
  const address = path.endsWith('.json')
    ? (JSON.parse(text) as { _archive?: { url: string } })._archive?.url
    : (linksOf(text).get('prev-archive') ?? linksOf(text).get('archives'));
  return address === undefined ? undefined : toPath(address);
};

test('there is one archive, in one form, and every feed without all of its stories leads to it', () => {
  const all = feedsOf(sites.fixture);
  expect(all.filter((path) => /(?:^|\/)feeds\/\w+\//.test(path)).toSorted()).toEqual(parts.toSorted());
  expect(['rss.xml', 'atom.xml', 'feed.json'].map(archiveOf)).toEqual([parts[0], parts[0], parts[0]]);
  const leading = all.filter((path) => path.includes('/') && !parts.includes(path) && archiveOf(path));
  expect(new Set(leading.map(archiveOf))).toEqual(new Set(['atom.xml']));
  // A subject's page of stories tells whether its feed holds them all; a feed of other items is told by their own.
  const short = [...new Set(leading.map((path) => path.replace(/[^/]*$/, '')))];
  expect(short).toContain('topics/long-topic/');
  expect(short).toContain('authors/example-desk/');
  for (const hub of foldersOf(sites.fixture).filter((place) =>
    /^(?:topics|countries|authors)\//.test(place),
  )) {
    const held = readJsonFeed(readPage(sites.fixture, `${hub}feed.json`)).map(({ link }) => link);
    const listed = [
      ...readPage(sites.fixture, `${hub}index.html`).matchAll(/<h[23]><a href="(\/articles\/[^"]+)"/g),
    ].map(([, address = '']) => madeUpSite.url + address);
    if (listed.some((address) => !held.includes(address))) expect(short, hub).toContain(hub);
  }
});

test('the list for feed readers names every feed, and the feeds page leads to all of them', () => {
  for (const [, folder] of everySite) {
    for (const edition of listEditions(folder)) {
      const opml = readPage(folder, `${edition}feeds.opml`);
      expect(parseXml(opml)).toHaveProperty('opml');
      const listed = [...opml.matchAll(/xmlUrl="([^"]+)"/g)].map(([, url = '']) => toPath(url));
      const feeds = feedsOf(folder)
        .filter((path) => findEdition(path) === edition)
        .filter((path) => !/(?:^|\/)feeds\/\w+\//.test(path));
      expect(listed.toSorted()).toEqual(feeds.filter((path) => path.endsWith('rss.xml')).toSorted());
      const page = readPage(folder, `${edition}feeds/index.html`);
      for (const path of feeds) expect(page, path).toContain(`href="/${path}"`);
    }
  }
});

test.each(everySite)(
  'every page of the %s site announces its own feed in every form, and that of the site',
  (_, folder) => {
    const files = readSite(folder);
    const announced = (path: string): string[] =>
      [
        ...readPage(folder, path).matchAll(
          /rel="alternate" type="application\/(?:rss\+xml|atom\+xml|feed\+json)" title="[^"]+" href="\/([^"]+)"/g,
        ),
      ].map((match) => match[1] ?? '');
    const inEveryForm = (hub: string): string[] =>
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => hub + file);
    for (const hub of foldersOf(folder).filter((place) => !/^feeds\/|\/feeds\//.test(place))) {
      const edition = findEdition(hub);
      expect(announced(`${hub}index.html`), hub).toEqual(
        hub === edition ? inEveryForm(edition) : [...inEveryForm(hub), `${edition}rss.xml`],
      );
    }
    for (const path of [...files.keys()].filter((name) => name.endsWith('.html'))) {
      expect(announced(path), path).toContain(`${findEdition(path)}rss.xml`);
      for (const feed of announced(path)) expect(files.has(feed), `${path}: ${feed}`).toBe(true);
    }
  },
);

test('a story announces the feed of its first topic', () => {
  expect(readPage(sites.fixture, 'articles/fifty-goslings-before-the-bridge-fair/index.html')).toContain(
    'href="/topics/bridges-and-geese/rss.xml"',
  );
});

test('a country and a topic with twenty stories in common have a page and a feed', () => {
  const page = readPage(sites.fixture, 'countries/switzerland/long-topic/index.html');
  expect(page).toMatch(/<h1[^>]*>Long topic: Switzerland<\/h1>/);
  expect(page).toContain('href="/countries/switzerland/long-topic/rss.xml"');
  for (const hub of ['countries/switzerland', 'topics/long-topic']) {
    expect(readPage(sites.fixture, `${hub}/index.html`)).toContain(
      '<a href="/countries/switzerland/long-topic/">',
    );
  }
  const paths = [...readSite(sites.fixture).keys()];
  expect(paths).toContain('countries/switzerland/long-topic/page/2/index.html');
  // One of these was published when three stories were enough; the others never were.
  expect(paths).toContain('countries/iceland/bridges-and-geese/index.html');
  expect(paths.filter((path) => /^countries\/(?:cote-divoire|sweden)\/.+\/index\.html$/.test(path))).toEqual(
    [],
  );
});
