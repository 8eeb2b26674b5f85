import { gzipSync } from 'node:zlib';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { everySite, madeUpSite, sites } from '../sites/built-sites.ts';
import { isLedOn, isTakenBack, listScripts, listArticles, readPage, readSite } from './site-files.ts';

const hasMeta = /<a href="(\/claims\/[^"]+\/)"[^>]*>[^<]*<\/a>\s*<span class="meta">(\d+)</g;

/** Links to statements in a page, in order. */
const claimsOf = (html: string): string[] =>
  [...html.matchAll(/<li class="listed-claim [a-z]+"[^>]*>\s*<a href="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );

const idsOf = (html: string): string[] =>
  [...html.matchAll(/\sid="(claim-[a-z\d-]+)"/g)].map((match) => match[1] ?? '');

describe.each(everySite)('on the %s site', (_, folder) => {
  const paths = [...readSite(folder).keys()];
  const page = (address: string): string => readPage(folder, `${address.slice(1)}index.html`);
  const slugs = listArticles(folder).map((path) => path.split('/')[1] ?? '');

  /** Addresses of every page below a folder that lists statements. */
  const listsBelow = (start: string): string[] =>
    paths
      .filter((path) => path.startsWith(start) && path.endsWith('index.html'))
      .map((path) => `/${path.slice(0, -'index.html'.length)}`);

  const claimsBelow = (address: string): string[] =>
    listsBelow(address.slice(1)).flatMap((list) => claimsOf(page(list)));

  const all = [...claimsOf(page('/claims/')), ...claimsBelow('/claims/page/')];

  test('the claims pages list every marked statement of every story once', () => {
    const marked = slugs.flatMap((slug) =>
      idsOf(page(`/articles/${slug}/`)).map((id) => `/articles/${slug}/#${id}`),
    );
    expect(all.toSorted()).toEqual(marked.toSorted());
  });

  test('the statements of evidence.json and of the structured data are those of the page, each with its sources', () => {
    for (const slug of slugs) {
      const html = page(`/articles/${slug}/`);
      const ids = idsOf(html).map((id) => `#${id}`);
      const evidence = JSON.parse(readPage(folder, `articles/${slug}/evidence.json`)) as {
        readonly statements: readonly { readonly address: string; readonly sources: readonly unknown[] }[];
      };
      expect(evidence.statements.map(({ address }) => new URL(address).hash).toSorted()).toEqual(
        ids.toSorted(),
      );
      for (const { address, sources } of evidence.statements) {
        expect(sources.length, address).toBeGreaterThan(0);
      }
      const structured = [...html.matchAll(/"url":"(#claim-[^"]+)"/g)].map((match) => match[1]);
      expect(structured.toSorted()).toEqual(ids.toSorted());
    }
  });

  test.each(['status', 'years'])('the lists by %s hold together every statement once', (facet) => {
    expect(claimsBelow(`/claims/${facet}/`).toSorted()).toEqual(all.toSorted());
  });

  test.each(['speakers', 'countries'])(
    'the lists by %s hold only statements of the claims pages',
    (facet) => {
      const listed = claimsBelow(`/claims/${facet}/`);
      expect(listed.filter((address) => !all.includes(address))).toEqual([]);
    },
  );

  test('the numbers beside the lists are the numbers of the lists', () => {
    for (const facet of ['status', 'speakers', 'countries', 'years']) {
      // A newsroom that marks nothing has none of them.
      if (!paths.includes(`claims/${facet}/index.html`)) continue;
      for (const [, address = '', total] of page(`/claims/${facet}/`).matchAll(hasMeta)) {
        expect(claimsBelow(address).length, address).toBe(Number(total));
      }
    }
  });

  test('the page of a publisher lists exactly the stories that cite it', () => {
    const publishers = new Set(paths.flatMap((path) => /^sources\/([^/]+)\//.exec(path)?.[1] ?? []));
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
    // One on which nothing rests keeps its page, which no list of what rests on publishers leads to.
    const cited = written.filter((id) => page(`/sources/${id}/`).includes('<section'));
    expect(linked.toSorted()).toEqual(cited.toSorted());
  });

  test('the history of a matter has statements of more than one story', () => {
    for (const matter of listsBelow('claims/matters/')) {
      const articles = [...page(matter).matchAll(/href="(\/articles\/[^/]+\/)#claim-[a-z\d-]+"/g)].map(
        (match) => match[1],
      );
      expect(new Set(articles).size, matter).toBeGreaterThan(1);
    }
  });

  test('every page that shows a status or a kind of source leads to what it means', () => {
    for (const path of paths.filter((file) => file.endsWith('.html'))) {
      const html = readPage(folder, path);
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const isMeaning = path === 'standards/index.html';
      const hasStatus = /class="(?:listed-claim|mark) /.test(main) || /^articles\/.*\/figures\//.test(path);
      if (hasStatus && !isMeaning) expect(main, path).toContain('href="/standards/#how-firmly"');
      if (
        path.startsWith('articles/') &&
        !/\/(?:figures|changes)\//.test(path) &&
        !isLedOn(html) &&
        !isTakenBack(html)
      )
        expect(main, path).toContain('href="/standards/#kinds-of-source"');
    }
  });
});

test('the made-up site has lists of every kind', () => {
  const paths = [...readSite(sites.fixture).keys()];
  for (const path of [
    'claims/page/2/index.html',
    'claims/status/disputed/index.html',
    'claims/years/2024/index.html',
    'claims/countries/austria/index.html',
    'claims/speakers/gander-holm/index.html',
    'claims/matters/gosling-range-estimate/index.html',
    'sources/example-agency/page/2/index.html',
  ])
    expect(paths).toContain(path);
  expect(readPage(sites.fixture, 'claims/status/index.html')).toMatch(new RegExp(hasMeta.source));
});

test('the page of corrections has the policy, the corrections and their feed', async () => {
  const html = readPage(sites.fixture, 'corrections/index.html');
  expect(html).toContain('What counts as substance');
  expect(html).toContain(`type="application/rss+xml" title="${madeUpSite.name}: corrections"`);
  const feed = await new RssParser().parseString(readPage(sites.fixture, 'corrections/rss.xml'));
  // One story was taken back, which puts no words in the place of others.
  expect(html.match(/<del>/g)).toHaveLength(3);
  expect(feed.items).toHaveLength(4);
});

test('the claims page runs at most 1.6 kB of script besides what opens search on every page', () => {
  const page = (path: string): string => readPage(sites.fixture, path);
  const common = new Set(listScripts(sites.fixture, page('index.html')));
  const scripts = listScripts(sites.fixture, page('claims/index.html'))
    .filter((script) => !common.has(script))
    .join('\n');
  expect(scripts).toContain('claim-filter');
  expect(gzipSync(scripts, { level: 9 }).length).toBeLessThanOrEqual(1_600);
});
