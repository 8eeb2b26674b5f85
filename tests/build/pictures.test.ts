import sharp from 'sharp';
import { expect, test } from 'vitest';
import { everySite, madeUpSite, sites } from '../sites/built-sites.ts';
import { picturedArticle } from '../sites/fixture-content.ts';
import { pictureCanary } from '../sites/picture-files.ts';
import { readFeedHistory } from './feed-history.ts';
import { readPage, readSite, unpack } from './site-files.ts';

const page = `articles/${picturedArticle}/index.html`;
const isPicture = /\.(?:avif|gif|jpe?g|png|webp)$/i;
const files = readSite(sites.fixture);
const pictures = [...files].filter(([path]) => path.startsWith('pictures/'));

test('nothing that a picture’s file holds beside the picture is in any byte of the site', () => {
  const found = [...files].filter(([, bytes]) => unpack(bytes).includes(pictureCanary));
  expect(found.map(([path]) => path)).toEqual([]);
});

test('no published picture has a place, a camera, an owner or a comment', async () => {
  expect(pictures.length).toBeGreaterThan(30);
  for (const [path, bytes] of pictures) {
    const { exif, xmp, iptc, comments, icc } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, comments, icc }, path).toEqual({});
  }
});

test('no file of a picture is published as it lies beside its story', () => {
  for (const [name, folder] of everySite) {
    const strays = [...readSite(folder).keys()].filter(
      (path) =>
        isPicture.test(path) && !path.startsWith('pictures/') && !/(?:^|\/)(?:card|figure)\.png$/.test(path),
    );
    expect(strays, name).toEqual([]);
  }
});

test('nothing is a picture that no page and no feed names', () => {
  const texts = [...files].filter(([path]) => /\.(?:html|xml|json)$/.test(path));
  const unnamed = pictures.filter(([path]) => !texts.some(([, bytes]) => bytes.includes(path)));
  expect(unnamed.map(([path]) => path)).toEqual([]);
});

/** The elements of a kind in a page. */
const findTags = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);

test('every size that a page names is there, of that size and kind', async () => {
  const html = readPage(sites.fixture, page);
  const sizes = [...html.matchAll(/\/(pictures\/[^\s"]+\.(\w+)) (\d+)w/g)];
  expect(sizes.length).toBeGreaterThan(20);
  for (const [, path = '', kind = '', width] of sizes) {
    const metadata = await sharp(files.get(path)).metadata();
    expect(String(metadata.width), path).toBe(width);
    expect({ avif: 'heif', jpg: 'jpeg' }[kind] ?? kind, path).toBe(metadata.format);
  }
});

test('the picture at the head is fetched first, and all others when they come near', () => {
  const [lead = '', ...others] = findTags(readPage(sites.fixture, page), 'img');
  expect(lead).toContain('fetchpriority="high"');
  expect(lead).not.toContain('loading=');
  expect(lead).toMatch(/ width="900" height="1200"/);
  expect(others).toHaveLength(9);
  for (const tag of others) expect(tag).toMatch(/ width="\d+" height="\d+" loading="lazy" decoding="async"/);
});

test('a figure has its caption and its credit', () => {
  const html = readPage(sites.fixture, page);
  expect(html).toContain(
    '<figcaption>The hills at the hour when “nothing” stirs. <small>Photograph: Example desk</small></figcaption>',
  );
  expect(html).toContain('<figcaption><small>Drawing: Example desk</small></figcaption>');
  expect(findTags(html, 'figure class="picture')).toHaveLength(7);
});

test('other sites show the picture that the editor has chosen', () => {
  const html = readPage(sites.fixture, page);
  const [, card = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  expect(card).toMatch(/\/pictures\/upright-photograph\.\w+\.share\.jpg$/);
  expect(files.has(card.slice(madeUpSite.url.length + 1))).toBe(true);
  expect(html).toContain('<meta property="og:image:alt" content="Hills below the sun, upright">');
  expect(html).toContain(`"image":"${card}"`);
});

test('a feed carries each as one small file with its full address', async () => {
  const item = (await readFeedHistory(sites.fixture)).find(({ link }) => link?.includes(picturedArticle));
  const sources = [...(item?.html ?? '').matchAll(/<img src="([^"]+)"/g)].map(([, source = '']) => source);
  expect(sources).toHaveLength(10);
  for (const source of sources) {
    expect(source).toMatch(new RegExp(`^${madeUpSite.url}/pictures/[^/]+\\.feed\\.(?:jpg|png)$`));
    const bytes = files.get(source.slice(madeUpSite.url.length + 1));
    expect(bytes?.length, source).toBeLessThanOrEqual(150_000);
  }
  expect(item?.html).toContain('Photograph: Example desk');
  expect(item?.html).not.toContain('srcset');
});

test('Markdown names them as an editor would write them', () => {
  expect(readPage(sites.fixture, `articles/${picturedArticle}/index.md`)).toMatch(
    /!\[Hills below the sun\]\(https:\/\/[^\s"]+\/pictures\/photograph\.\w+\.900\.jpg "The hills as they were seen from the road on the day after \(Photograph: Example desk\)"\)/,
  );
});
