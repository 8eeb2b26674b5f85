import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseFragments } from '../../src/search/fragment.ts';
import { canaries, held, manyArticles, writtenArticles } from '../sites/fixture-content.ts';
import { everySite, fixtureFolder, madeUpSite, sites } from '../sites/built-sites.ts';
import { listDossiers, readPage, readSite, unpack } from './site-files.ts';
import { readTellingPages } from './telling-pages.ts';

let textsRead: ReadonlyMap<string, string> | undefined;

/** Every file of the made-up site as small letters, by its path: unpacked once for all words that are looked for. */
const readTexts = (): ReadonlyMap<string, string> =>
  (textsRead ??= new Map(
    [...readSite(sites.fixture)].map(([path, bytes]) => [path, unpack(bytes).toString('utf8').toLowerCase()]),
  ));

/** Files with a word in their bytes or in their name. */
const listFilesWith = (word: string): string[] =>
  [...readTexts()]
    .filter(([path, text]) => `${path.toLowerCase()}\n${text}`.includes(word.toLowerCase()))
    .map(([path]) => path);

test.each([
  ...Object.entries(canaries),
  ...held.map(({ slug, country }) => [`the country of ${slug}`, country.slug] as const),
])('nothing of what is held back is in any byte: %s', (_hold, word) => {
  expect(listFilesWith(word)).toEqual([]);
});

test('nothing of the panel of npm run dev is in a build', () => {
  for (const word of [
    'sourceline-findings',
    '@sourceline/',
    'data-finding',
    'data-stand-in',
    '@vite/client',
  ]) {
    expect(listFilesWith(word), word).toEqual([]);
  }
});

test('a story is marked as developing until its second and no longer, where it stands and where it is listed', () => {
  const marks = (path: string, place: string): number =>
    readPage(sites.fixture, path).split(`class="${place}"`).length - 1;
  const article = 'articles/the-newest/index.html';
  expect(marks(article, 'developing')).toBe(1);
  expect(readPage(sites.fixture, article)).toContain('<time datetime="2026-06-01T12:00:01.000Z">');
  const over = 'articles/a-very-long-headline/index.html';
  expect(marks(over, 'developing')).toBe(0);
  // As a related story of the other, and in every list.
  for (const list of [over, 'index.html', 'topics/example-topic/index.html', 'archive/2026/index.html']) {
    expect(marks(list, 'developing-mark'), list).toBe(1);
  }
  for (const form of ['rss.xml', 'atom.xml', 'feed.json', 'api/articles.json']) {
    expect(readPage(sites.fixture, form), form).not.toMatch(/developing/i);
  }
});

test('held stories have no address', () => {
  const paths = [...readSite(sites.fixture).keys()].join('\n');
  expect(paths).not.toContain('a-draft');
  expect(paths).not.toContain('under-embargo');
});

test('the search for canaries would find a word that is there, in feeds and the search index too', () => {
  const paths = listFilesWith('lighthouse');
  expect(paths).toContain('articles/the-newest/index.html');
  for (const file of ['rss.xml', 'atom.xml', 'feed.json']) expect(paths).toContain(file);
  expect(paths.some((path) => path.startsWith('pagefind/fragment/'))).toBe(true);
});

test('the search index holds every published story and dossier exactly once and nothing else', () => {
  const fragments = [...readSite(sites.fixture)].filter(([path]) => path.startsWith('pagefind/fragment/'));
  const addresses = fragments.flatMap(([, bytes]) => parseFragments(bytes).map(({ url }) => url));
  const hidden = [...held.map(({ slug }) => slug), 'taken-back'];
  const published = readdirSync(join(fixtureFolder, 'articles')).filter((slug) => !hidden.includes(slug));
  expect(published.length).toBeGreaterThan(manyArticles + writtenArticles.length);
  const dossiers = listDossiers(sites.fixture).map((path) => path.replace('index.html', ''));
  expect(dossiers.length).toBeGreaterThan(0);
  expect(addresses.toSorted()).toEqual(
    [...published.map((slug) => `/articles/${slug}/`), ...dossiers.map((path) => `/${path}`)].toSorted(),
  );
});

test('a long hub has pages, each with its own address, and no story twice', () => {
  const pages = ['', 'page/2/', 'page/3/'].map((page) =>
    readPage(sites.fixture, `topics/long-topic/${page}index.html`),
  );
  const articles = pages.flatMap((html) =>
    [...html.matchAll(/<h2><a href="([^"]+)"/g)].map((match) => match[1]),
  );
  expect(articles).toHaveLength(manyArticles);
  expect(new Set(articles).size).toBe(manyArticles);
  expect(pages[1]).toContain(`<link rel="canonical" href="${madeUpSite.url}/topics/long-topic/page/2/">`);
});

/** The ids in each page, read once however many links lead to it. */
const openAnchors = (files: ReadonlyMap<string, Buffer>): ((file: string) => ReadonlySet<string>) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const found = known.get(file);
    if (found !== undefined) return found;
    const html = files.get(file)?.toString() ?? '';
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
    known.set(file, ids);
    return ids;
  };
};

test('every link and fragment inside the site leads somewhere', () => {
  for (const [, folder, { url: origin }] of everySite) {
    const files = readSite(folder);
    const anchors = openAnchors(files);
    for (const [path, bytes] of files) {
      if (!path.endsWith('.html')) continue;
      const own = new URL(path.replace(/index\.html$/, ''), `${origin}/`);
      const html = bytes.toString();
      for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
        const url = new URL(address.replaceAll('&amp;', '&'), own);
        if (url.origin !== own.origin) continue;
        const target = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
        // The sanitiser test's picture is not meant to exist.
        if (target === '/articles/marks-in-the-headline/x') continue;
        const file = decodeURIComponent(target.slice(1));
        if (!files.has(file)) expect.fail(`${path} links to ${address}, which is not there`);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (anchor !== '' && !anchors(file).has(anchor))
          expect.fail(`${path} links to ${address}, where nothing has that id`);
      }
    }
  }
});

test('no page holds a script, a style or a handler that the security policy does not name', () => {
  for (const [path, bytes] of everySite.flatMap(([, folder]) => [...readSite(folder)])) {
    if (!path.endsWith('.html') || path.startsWith('pagefind/')) continue;
    const html = bytes.toString();
    expect(html, path).not.toMatch(/\son[a-z]+="/);
    expect(html, path).not.toMatch(/\sstyle="/);
    expect(html, path).not.toContain('document.title');
    expect(html, path).toContain('http-equiv="content-security-policy"');
    expect(html, path).not.toContain("'unsafe-inline'");
  }
});

/** What a browser reads in a page, as far as the tests below ask. */
interface ReadPage {
  readonly path: string;
  readonly html: string;
  /** The styles and scripts in it; data in a script element is none. */
  readonly inline: readonly string[];
  /** The names of the elements of each row of facts. */
  readonly rows: readonly (readonly string[])[];
}

const readAsBrowser = (path: string, html: string): ReadPage => {
  const inline: string[] = [];
  const rows: string[][] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', ({ tagName, properties, children }) => {
    if (String(properties.className).split(',').includes('row'))
      rows.push(children.filter((child) => child.type === 'element').map((child) => child.tagName));
    const isScript = tagName === 'script' && properties.src === undefined;
    if (tagName !== 'style' && !(isScript && !String(properties.type).startsWith('application/'))) return;
    inline.push(children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
  });
  return { path, html, inline, rows };
};

let pagesRead: readonly ReadPage[] | undefined;

/** Pages of every kind of every site; to parse them takes seconds, and two tests ask. */
const readAllAsBrowser = (): readonly ReadPage[] =>
  (pagesRead ??= everySite.flatMap(([, folder]) =>
    readTellingPages(folder).map(([path, bytes]) => readAsBrowser(path, bytes.toString())),
  ));

test('the security policy of a page names every style and script in it, and none of another page', () => {
  for (const { path, html, inline } of readAllAsBrowser()) {
    const held = inline.map((content) => createHash('sha256').update(content).digest('base64'));
    const named = [...html.matchAll(/'sha256-([^']+)'/g)].map((match) => match[1]);
    expect(named.toSorted(), path).toEqual([...new Set(held)].toSorted());
  }
});

test('no dot between the facts of a row is part of a link', () => {
  for (const { path, rows } of readAllAsBrowser())
    for (const facts of rows) expect(facts.slice(0, -1), path).not.toContain('a');
});

test('style layers come in their order on every page, so that a page may overrule the base', () => {
  for (const [path, bytes] of everySite.flatMap(([, folder]) => [...readSite(folder)])) {
    if (!path.endsWith('.html') || path.startsWith('pagefind/')) continue;
    const layers = [
      ...new Set([...bytes.toString().matchAll(/@layer (\w+)\s*\{/g)].map((match) => match[1])),
    ];
    const order = ['tokens', 'base', 'frame', 'parts', 'page'];
    expect(layers, path).toEqual(order.filter((layer) => layers.includes(layer)));
  }
});
