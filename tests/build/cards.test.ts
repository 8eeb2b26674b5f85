import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { everySite, madeUpSite, sites } from '../sites/built-sites.ts';
import { readPlanted } from '../sites/followed-sites.ts';
import { isLedOn, isTakenBack, readPage, readSite } from './site-files.ts';

const readMeta = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<meta (?:property|name)="((?:og|twitter|article):[^"]+)" content="([^"]*)">/g)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );

/** Whether a page shows a figure and nothing else. */
const isFigure = (path: string): boolean => /^articles\/[^/]+\/figures\//.test(path);

describe.each(everySite)('on the %s site', (_, folder, { url }) => {
  const origin = `${url}/`;
  const files = readSite(folder);
  const pages = [...files].filter(([path]) => path.endsWith('.html') && !path.startsWith('pagefind/'));

  const leadsOn = (path: string): boolean => isLedOn(String(files.get(path)));

  test('every page shows elsewhere a picture of 1200 by 630 that exists, with words for it', async () => {
    for (const [path, bytes] of pages) {
      const meta = readMeta(bytes.toString());
      const picture = files.get((meta.get('og:image') ?? '').slice(origin.length));
      const { format, width, height } = await sharp(picture).metadata();
      // A figure is as large as it is drawn.
      if (!isFigure(path) && meta.get('og:image')?.endsWith('figure.png') !== true)
        expect([width, height], path).toEqual([1200, 630]);
      // What an editor has chosen is a photograph, as a rule.
      expect(format, path).toBe(meta.get('og:image')?.includes('.share.') ? 'jpeg' : 'png');
      expect([meta.get('og:image:width'), meta.get('og:image:height')], path).toEqual([
        String(width),
        String(height),
      ]);
      expect(meta.get('og:image:alt')?.length, path).toBeGreaterThan(5);
      expect(meta.get('twitter:card'), path).toBe('summary_large_image');
    }
  });

  test('stories and hubs have pictures of their own, and every picture is shown by a page', () => {
    const shown = new Set(pages.map(([, bytes]) => readMeta(bytes.toString()).get('og:image')));
    // Feeds show it, whatever picture the editor has chosen for others.
    const isChosen = (path: string): boolean => {
      const picture = readMeta(String(files.get(path.replace('card.png', 'index.html')))).get('og:image');
      return path.endsWith('card.png') && /\.share\.|figure\.png$/.test(picture ?? '');
    };
    const drawn = [...files.keys()].filter(
      (path) =>
        path.endsWith('figure.png') ||
        (path.endsWith('card.png') && !leadsOn(path.replace('card.png', 'index.html'))),
    );
    const drawnAlone = drawn.filter((path) => !isChosen(path)).map((path) => `${origin}${path}`);
    expect(drawnAlone.toSorted()).toEqual(
      [...shown].filter((address) => address?.includes('.share.') !== true).toSorted(),
    );
    for (const path of files.keys()) {
      const own = /^(?:articles|topics|countries)\/[^/]+\/index\.html$/.exec(path);
      if (own && !leadsOn(path) && !isTakenBack(String(files.get(path))))
        expect(drawn, path).toContain(path.replace('index.html', 'card.png'));
    }
  });

  test('pictures are small: 45 kB at most', () => {
    for (const [path, bytes] of files) {
      if (path.endsWith('card.png')) expect(bytes.length, path).toBeLessThanOrEqual(45_000);
    }
  });
});

test('a later page of a hub shows the picture of the hub', () => {
  const meta = readMeta(readPage(sites.fixture, 'topics/long-topic/page/2/index.html'));
  expect(meta.get('og:image')).toBe(`${madeUpSite.url}/topics/long-topic/card.png`);
});

test('a topic and a country together show the picture of the country, an author and a publisher of few stories that of the site', () => {
  const pictureOf = (page: string) =>
    readMeta(readPage(sites.fixture, `${page}index.html`))
      .get('og:image')
      ?.slice(madeUpSite.url.length);
  expect(pictureOf('countries/switzerland/long-topic/')).toBe('/countries/switzerland/card.png');
  expect(pictureOf('authors/example-person/')).toBe('/card.png');
  expect(pictureOf('authors/example-desk/')).toBe('/authors/example-desk/card.png');
  expect(pictureOf('sources/arch-news/')).toBe('/card.png');
  expect(pictureOf('sources/example-agency/')).toBe('/sources/example-agency/card.png');
});

test('a story says elsewhere when it was published and changed', () => {
  const meta = readMeta(readPage(sites.fixture, 'articles/many-marks/index.html'));
  expect(meta.get('article:published_time')).toBe('2025-06-01T12:00:00.000Z');
  expect(meta.get('article:modified_time')).toBe('2025-06-02T12:00:00.000Z');
  expect(meta.get('og:type')).toBe('article');
});

test('held stories have no picture', () => {
  const drawn = [...readSite(sites.fixture).keys()].filter((path) => path.endsWith('card.png'));
  expect(drawn.join()).not.toMatch(/a-draft|under-embargo|taken-back/);
});

test('of the cards that are kept between builds, those that no page shows any more are gone', async () => {
  // The last build drew anew what the one before it had kept.
  const kept = (await readPlanted())
    .filter((file) => file.endsWith('.png'))
    .map((file) => readFileSync(file).toString('base64'));
  const drawnIn = (folder: string): Set<string> =>
    new Set(
      [...readSite(folder)].flatMap(([path, bytes]) =>
        path.endsWith('card.png') ? [bytes.toString('base64')] : [],
      ),
    );
  expect(kept.toSorted()).toEqual([...drawnIn(sites.after)].toSorted());
  // The build before it drew some that the second did not need.
  expect([...drawnIn(sites.before)].some((card) => !kept.includes(card))).toBe(true);
});
