import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, test } from 'vitest';
import { parseFragments } from '../../src/search/fragment.ts';
import { serveSite } from '../../src/hosting/serve-site.ts';
import { measureHeaders } from '../hosting/measure-headers.ts';
import { belowBase, belowUrl, sites } from '../sites/built-sites.ts';
import { linkingArticle } from '../sites/linking-article.ts';
import { readSite, unpack } from './site-files.ts';

/** The site at https://org.example/news/, made of content that knows nothing of it. */
const files = readSite(sites.below);
const textOf = (path: string): string => files.get(path)?.toString() ?? '';

/** An address of our host in an attribute, a document or a script, and where it is. */
interface Lead {
  readonly place: string;
  readonly address: string;
}

/** Everything in a page that leads to our host, whatever the attribute, and whatever it has beside the address. */
const listLeads = (path: string, html: string): Lead[] => {
  const leads: Lead[] = [];
  const page = `${belowUrl}/${path.replace(/(?<=^|\/)index\.html$/, '')}`;
  const note = (element: Element, name: string, value: string): void => {
    const url = name === 'href' || name === 'src' ? URL.parse(value, page) : null;
    // One such address in a text is beside the site.
    if (url?.origin === new URL(belowUrl).origin && url.pathname !== '/shop/')
      leads.push({ place: `${path} <${element.tagName} ${name}>`, address: url.pathname });
    for (const [, address = ''] of value.matchAll(/(?<![^\s,=:])(\/(?!\/)[^\s,]*)/g))
      leads.push({ place: `${path} <${element.tagName} ${name}>`, address });
  };
  visit(unified().use(rehypeParse).parse(html), (node) => {
    const tree = node.type === 'element' && 'content' in node ? node.content : undefined;
    if (tree !== undefined)
      visit(tree, 'element', (element) => {
        for (const [name, value] of Object.entries(element.properties)) note(element, name, String(value));
      });
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties)) note(node, name, String(value));
  });
  return leads;
};

/** The file that a host has at an address; undefined where it has none. */
const findServed = (address: string): Buffer | undefined => {
  const [path = ''] = address.split(/[?#]/, 1);
  if (!path.startsWith(`${belowBase}/`)) return undefined;
  const below = decodeURIComponent(path.slice(belowBase.length + 1));
  return files.get(below === '' || below.endsWith('/') ? `${below}index.html` : below);
};

let leads: readonly Lead[] = [];
beforeAll(() => {
  leads = [...files].flatMap(([path, bytes]) =>
    path.endsWith('.html') ? listLeads(path, bytes.toString()) : [],
  );
});

test('every address in every attribute of every page is below the base, and something is there', () => {
  expect(leads.length).toBeGreaterThan(1000);
  const missing = leads.filter(({ address }) => findServed(address) === undefined);
  // The script of <claim-filter> puts a value behind it, of those that it lists.
  expect(missing.filter(({ place }) => !place.endsWith(' dataFolder>'))).toEqual([]);
  expect(missing.filter(({ address }) => !address.startsWith('/news/claims/'))).toEqual([]);
});

test('all that pages need is among what was looked at', () => {
  const kinds = new Set(leads.map(({ place }) => place.replace(/^\S+ /, '')));
  for (const kind of [
    '<a href>',
    '<link href>',
    '<script src>',
    '<img src>',
    '<source srcSet>',
    '<form action>',
    '<meta content>',
    '<claim-filter dataHub>',
    '<select dataFolder>',
  ])
    expect(kinds).toContain(kind);
});

test('what an editor wrote leads where it led at the root, and to the rest of the host as before', () => {
  const html = textOf(`articles/${linkingArticle}/index.html`);
  for (const address of [
    '/topics/example-topic/',
    '/articles/new/#story-sources',
    '/claims/',
    '/topics/example-topic/rss.xml',
    '/search/?q=story',
    '/',
  ])
    expect(html).toContain(`href="${belowBase}${address}"`);
  expect(html).toContain('href="https://org.example/news/archive/"');
  expect(html).toContain('href="https://org.example/shop/"');
  expect(html).toContain('href="https://example.com/articles/new/"');
});

test('documents for machines name addresses below the base alone, and each is there', () => {
  const read = [...files].filter(
    ([path]) => !/\.(?:html|js|png|jpg|webp|avif|woff2|pagefind|pf_\w+)$/.test(path),
  );
  const named = read.flatMap(([path, bytes]) =>
    [
      ...unpack(bytes)
        .toString('utf8')
        // A calendar folds its lines.
        .replaceAll('\r\n ', '')
        .matchAll(/https:\/\/org\.example[^\s"'<>)\]\\]*/g),
    ].map(([url]) => ({
      path,
      url,
    })),
  );
  expect(named.length).toBeGreaterThan(300);
  const outside = named.filter(({ url }) => url !== 'https://org.example/shop/');
  expect(
    outside.filter(({ url }) => findServed(new URL(url.replaceAll('&amp;', '&')).pathname) === undefined),
  ).toEqual([]);
  for (const path of [
    'rss.xml',
    'atom.xml',
    'feed.json',
    'feeds.opml',
    'robots.txt',
    'llms.txt',
    'sitemap-1.xml',
  ])
    expect(new Set(named.map((name) => name.path)), path).toContain(path);
  // Feeds hold whole texts: a root-absolute address would lead nowhere in a reader.
  for (const path of ['rss.xml', 'atom.xml', 'feed.json'])
    expect(textOf(path)).not.toMatch(/(?:href|src)=\\?(?:"|&quot;)\//);
  expect(textOf(`articles/${linkingArticle}/index.md`)).toContain(
    `[another story](${belowUrl}/articles/new/#story-sources)`,
  );
});

test('scripts ask for search and pages below the base', () => {
  const scripts = [...files]
    .filter(([path]) => /^_astro\/.*\.js$/.test(path))
    .map(([, bytes]) => bytes.toString());
  const asked = scripts.flatMap((script) =>
    [...script.matchAll(/(?<=["'`])\/[a-z][\w./-]*(?=["'`])/g)].map(([address]) => address),
  );
  expect([...new Set(asked)].toSorted()).toEqual([
    '/news/pagefind/pagefind-entry.json',
    '/news/pagefind/pagefind.js',
    '/news/search/',
  ]);
  expect(asked.filter((address) => findServed(address) === undefined)).toEqual([]);
  // That of the vocabulary has the language of its page in it.
  expect(scripts.join('\n')).toContain('`/news/pagefind/vocabulary.$');
  expect(findServed('/news/pagefind/vocabulary.ar.txt')).toBeDefined();
  // Pagefind puts the place of its own script before these.
  const found = [...files].filter(([path]) => path.startsWith('pagefind/fragment/'));
  expect(found.flatMap(([, bytes]) => parseFragments(bytes).map(({ url }) => url))).toContain(
    `/articles/${linkingArticle}/`,
  );
});

test('headers and redirects are for what is below the base', () => {
  const patterns = textOf('_headers')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(patterns).toContain('/news/*');
  expect(patterns.filter((pattern) => !pattern.startsWith('/news/'))).toEqual([]);
  const redirects = textOf('_redirects').trim().split('\n');
  expect(redirects).toContain('/news/articles/merged/ /news/articles/updated/ 301');
  expect(redirects).toContain('/news/articles/ /news/archive/ 301');
});

test('the server of npm start serves it there, and nothing beside it', async (context) => {
  const figures = await measureHeaders('npm start', sites.below, { grades: false, base: belowBase });
  expect(figures.deviations).toEqual([]);
  expect(figures.misled).toEqual([]);
  if (figures.lacking.length > 0) {
    context.skip(figures.lacking.join(' '));
    return;
  }
  expect(figures.answers).toBeGreaterThan(30);
  const server = await serveSite(sites.below, 0, belowBase);
  try {
    const ask = (address: string) =>
      fetch(`http://localhost:${String(server.port)}${address}`, { redirect: 'manual' });
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/newsroom/')).status).toBe(404);
    expect((await ask('/news/')).status).toBe(200);
    const moved = await ask('/news/topics?q=a');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/news/topics/?q=a']);
  } finally {
    await server.close();
  }
});
