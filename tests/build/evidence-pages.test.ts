import { gzipSync } from 'node:zlib';
import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { sites } from '../sites/build-sites.ts';
import { isLedOn, listScripts, readPage, readSite } from './site-files.ts';

const paths = [...readSite(sites.real).keys()];
const page = (address: string): string => readPage(sites.real, `${address.slice(1)}index.html`);

/** Addresses of every page below a folder that lists statements. */
const listsBelow = (folder: string): string[] =>
  paths
    .filter((path) => path.startsWith(folder) && path.endsWith('index.html'))
    .map((path) => `/${path.slice(0, -'index.html'.length)}`);

/** Links to statements in a page, in order. */
const statementsOf = (html: string): string[] =>
  [...html.matchAll(/<li class="statement [a-z]+"[^>]*>\s*<a href="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );

const statementsBelow = (address: string): string[] =>
  listsBelow(address.slice(1)).flatMap((list) => statementsOf(page(list)));

const all = [...statementsOf(page('/claims/')), ...statementsBelow('/claims/page/')];

const slugs = [...new Set(paths.flatMap((path) => /^articles\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []))];

test('the claims pages list every marked statement of every story once', () => {
  const marked = slugs.flatMap((slug) =>
    [...page(`/articles/${slug}/`).matchAll(/\sid="(claim-[a-z\d-]+)"/g)].map(
      (match) => `/articles/${slug}/#${match[1] ?? ''}`,
    ),
  );
  expect(marked.length).toBeGreaterThan(100);
  expect(all.toSorted()).toEqual(marked.toSorted());
});

test('the statements of evidence.json and of the structured data are those of the page', () => {
  for (const slug of slugs) {
    const html = page(`/articles/${slug}/`);
    const ids = [...html.matchAll(/\sid="(claim-[a-z\d-]+)"/g)].map((match) => `#${match[1] ?? ''}`);
    const evidence = JSON.parse(readPage(sites.real, `articles/${slug}/evidence.json`)) as {
      readonly statements: readonly { readonly address: string }[];
    };
    expect(evidence.statements.map(({ address }) => new URL(address).hash).toSorted()).toEqual(
      ids.toSorted(),
    );
    const structured = [...html.matchAll(/"url":"(#claim-[^"]+)"/g)].map((match) => match[1]);
    expect(structured.toSorted()).toEqual(ids.toSorted());
  }
});

test.each(['status', 'years'])('the lists by %s hold together every statement once', (facet) => {
  expect(statementsBelow(`/claims/${facet}/`).toSorted()).toEqual(all.toSorted());
});

test.each(['speakers', 'countries'])('the lists by %s hold only statements of the claims pages', (facet) => {
  const listed = statementsBelow(`/claims/${facet}/`);
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((address) => !all.includes(address))).toEqual([]);
});

test('the numbers beside the lists are the numbers of the lists', () => {
  for (const facet of ['status', 'speakers', 'countries', 'years']) {
    const links = [
      ...page(`/claims/${facet}/`).matchAll(
        /<a href="(\/claims\/[^"]+\/)"[^>]*>[^<]*<\/a>\s*<span class="meta">(\d+)</g,
      ),
    ];
    expect(links.length, facet).toBeGreaterThan(0);
    for (const [, address = '', total] of links) {
      expect(statementsBelow(address).length, address).toBe(Number(total));
    }
  }
});

test('the page of a publisher lists exactly the stories that cite it', () => {
  const publishers = new Set(paths.flatMap((path) => /^sources\/([^/]+)\//.exec(path)?.[1] ?? []));
  expect(publishers.size).toBeGreaterThan(50);
  for (const publisher of publishers) {
    const citing = slugs.filter((slug) =>
      page(`/articles/${slug}/`).includes(`href="/sources/${publisher}/"`),
    );
    const listed = listsBelow(`sources/${publisher}/`).flatMap((list) =>
      [...page(list).matchAll(/<h2><a href="\/articles\/([^/]+)\/"/g)].map((match) => match[1] ?? ''),
    );
    expect(listed.toSorted(), publisher).toEqual(citing.toSorted());
  }
});

test('the index of publishers leads to every publisher', () => {
  const linked = [...page('/sources/').matchAll(/<li>\s*<a href="\/sources\/([^/]+)\/"/g)].map(
    (match) => match[1] ?? '',
  );
  const written = paths.flatMap((path) => /^sources\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  expect(linked.toSorted()).toEqual(written.toSorted());
});

test('the history of a matter has statements of more than one story', () => {
  const matters = listsBelow('claims/matters/');
  expect(matters.length).toBeGreaterThan(0);
  for (const matter of matters) {
    const stories = [...page(matter).matchAll(/href="(\/articles\/[^/]+\/)#claim-[a-z\d-]+"/g)].map(
      (match) => match[1],
    );
    expect(new Set(stories).size, matter).toBeGreaterThan(1);
  }
});

test('every page that shows a status or a kind of source leads to what it means', () => {
  for (const path of paths.filter((file) => file.endsWith('.html'))) {
    const html = readPage(sites.real, path);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    if (/class="(?:statement|mark) /.test(main))
      expect(main, path).toContain('href="/standards/#how-firmly"');
    if (path.startsWith('articles/') && !isLedOn(html))
      expect(main, path).toContain('href="/standards/#kinds-of-source"');
  }
});

test('the page of corrections has the policy, the corrections and their feed', async () => {
  const html = page('/corrections/');
  expect(html).toContain('What counts as substance');
  expect(html).toContain('type="application/rss+xml" title="Sourceline: corrections"');
  const feed = await new RssParser().parseString(readPage(sites.real, 'corrections/rss.xml'));
  expect(html.match(/<del>/g)?.length ?? 0).toBe(feed.items.length);
});

test('the claims page runs at most 1.6 kB of script besides what opens search on every page', () => {
  const common = new Set(listScripts(sites.real, page('/')));
  const scripts = listScripts(sites.real, page('/claims/'))
    .filter((script) => !common.has(script))
    .join('\n');
  expect(scripts).toContain('claim-filter');
  expect(gzipSync(scripts, { level: 9 }).length).toBeLessThanOrEqual(1_600);
});
