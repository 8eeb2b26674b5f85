import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { everySite, sites } from '../sites/built-sites.ts';
import {
  findBelowSheets,
  findEdition,
  listScripts,
  listArticles,
  readPage,
  readSite,
  splitStyles,
} from './site-files.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
/** As long as a real one: 22 statements and two dozen sources. */
const article = 'articles/fifty-goslings-before-the-bridge-fair/index.html';
const articles = everySite.flatMap(([name, folder]) =>
  listArticles(folder).map((path) => [name, path, folder] as const),
);

const figure = /<figure class="figure (chart|map|timeline)".*?<\/figure>/gs;

/** Where the sources of a story have their matter from, drawn. */
const origins = /<figure class="origins.*?<\/figure>/gs;

/** A page without what is drawn in its text and among its sources. */
const dropFigures = (html: string): string => html.replace(figure, '').replace(origins, '');

/** A page without the marks, notes, anchors and lists of evidence. */
const dropEvidence = (html: string): string =>
  html
    .replace(/<span class="claim [a-z]+" id="claim-[^"]+">/g, '')
    .replace(/<a class="mark[^>]*><\/a>/g, '')
    .replace(/<span class="note.*?<\/span>/g, '')
    .replace(/<section class="(?:claim-list|glance).*?<\/section>/gs, '')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
    .replace(/<span>Statements? <a.*?<\/span>/g, '');

const countSources = (html: string): number => html.split(' id="source-').length - 1;

/** Bytes of a story of up to 2,000 words, or of the front page, without evidence. */
const textBudget = 10_000;

/** A longer story may take as much for each word, and one with more than twenty sources for each of them. */
const toTextBudget = (html: string): number => {
  const [prose = ''] = /<div class="prose.*<\/article>/s.exec(html) ?? [];
  const words = dropEvidence(prose)
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/).length;
  return textBudget * Math.max(1, words / 2_000, countSources(html) / 20);
};

const fronts = everySite.map(([name, folder]) => [name, 'index.html', folder] as const);

test.each([...articles, ...fronts])(
  'on the %s site %s keeps to its budget of HTML and CSS',
  (_, path, folder) => {
    const html = readPage(folder, path);
    const { styles, rest: whole } = splitStyles(html);
    const rest = dropFigures(whole);
    expect(gzip(dropEvidence(rest))).toBeLessThanOrEqual(toTextBudget(rest));
    expect(gzip(styles + findBelowSheets(folder, html))).toBeLessThanOrEqual(8_000);
  },
);

/** Bytes that fifteen statements on eighteen sources may add; a story with more of either may take as much for each. */
const evidenceBudget = 3_000;

const countClaims = (html: string): number => html.split('<a class="mark').length - 1;

test.each(articles)(
  'on the %s site the evidence of %s keeps to its budget, 13 kB in all with fifteen statements',
  (_, path, folder) => {
    const rest = dropFigures(splitStyles(readPage(folder, path)).rest);
    const allowance = evidenceBudget * Math.max(1, countClaims(rest) / 15, countSources(rest) / 18);
    expect(gzip(rest) - gzip(dropEvidence(rest))).toBeLessThanOrEqual(allowance);
    expect(gzip(rest)).toBeLessThanOrEqual(toTextBudget(rest) + allowance);
  },
);

/** What an editor writes around a drawing, which counts as text. */
const words = /<figcaption>.*?<\/figcaption>|<div class="figure-note">.*?<\/div>/gs;

/**
 * Bytes that one figure may add to its page, at all widths and with its table, what it parts included: words before it
 * and behind it pack worse once they are far from each other.
 */
const figureBudgets: Readonly<Record<string, number>> = { chart: 2_500, map: 5_000, timeline: 2_048 };

/** What is beyond ten events adds to a timeline: a date, a title and its sources, at two widths and in the table. */
const furtherRow = 120;

/** Bytes that a figure may take. */
const toFigureBudget = (kind: string, html: string): number => {
  const rows = html.split('<tr>').length - 2;
  return (figureBudgets[kind] ?? 0) + (kind === 'timeline' ? furtherRow * Math.max(0, rows - 10) : 0);
};

const drawn = articles.filter(([, path, folder]) => readPage(folder, path).search(figure) >= 0);

test.each(drawn)(
  'on the %s site the figures of %s keep to their budgets, its HTML to 23 kB',
  (_, path, folder) => {
    const whole = readPage(folder, path);
    const html = whole.replace(origins, '');
    const without = gzip(dropFigures(html));
    for (const [one, kind = ''] of html.matchAll(figure)) {
      const alone = html.replace(figure, (other) => (other === one ? other.replace(words, '') : ''));
      expect(gzip(alone) - without, kind).toBeLessThanOrEqual(toFigureBudget(kind, one));
    }
    // A digest of a month lists more than thirty sources, and may take as much for each of them.
    expect(gzip(splitStyles(whole).rest)).toBeLessThanOrEqual(23_000 * Math.max(1, countSources(whole) / 30));
  },
);

/** Bytes that the drawing of origins may add, and for each source of the story. */
const originsBudget = { whole: 280, source: 85 } as const;

const withOrigins = articles.filter(([, path, folder]) => readPage(folder, path).search(origins) >= 0);

test.each(withOrigins)('on the %s site the origins drawn in %s keep to their budget', (_, path, folder) => {
  const html = readPage(folder, path);
  expect(gzip(html) - gzip(html.replace(origins, ''))).toBeLessThanOrEqual(
    originsBudget.whole + originsBudget.source * countSources(html),
  );
});

test('the budgets of figures are tried on each kind', () => {
  const html = readPage(sites.fixture, 'articles/figures/index.html');
  expect(new Set([...html.matchAll(figure)].map(([, kind]) => kind))).toEqual(
    new Set(Object.keys(figureBudgets)),
  );
});

test('a story as long as a real one takes 13.7 kB for two dozen sources, without its figures', () => {
  const html = readPage(sites.fixture, article);
  expect(countClaims(html)).toBe(22);
  expect(countSources(html)).toBeGreaterThan(20);
  const rest = dropFigures(splitStyles(html).rest);
  expect(gzip(rest)).toBeGreaterThan(10_000);
  expect(gzip(rest)).toBeLessThanOrEqual((13_700 * countSources(html)) / 24);
});

test.each([article, 'index.html', 'topics/bridges-and-geese/index.html', 'feeds/index.html'])(
  '%s runs at most 1.5 kB of script before it is asked for anything',
  (path) => {
    const scripts = listScripts(sites.fixture, readPage(sites.fixture, path));
    expect(gzip(scripts.join('\n'))).toBeLessThanOrEqual(1_500);
  },
);

test('search runs at most 8 kB of our own script, besides what opens it on every page', () => {
  const before = new Set(listScripts(sites.fixture, readPage(sites.fixture, 'index.html')));
  const scripts = listScripts(sites.fixture, readPage(sites.fixture, 'search/index.html'));
  expect([...before].every((script) => scripts.includes(script))).toBe(true);
  const own = scripts.filter((script) => !before.has(script)).join('\n');
  expect(own).toContain('news-search');
  // What it imports at once comes with it; all else it imports when it is needed.
  const imported = [...own.matchAll(/\bimport\s*(?:\{[^}]*\}\s*from\s*)?["'`]\.\/([^"'`]+)["'`]/g)].map(
    ([, name]) => readPage(sites.fixture, `_astro/${name ?? ''}`),
  );
  expect(imported.join('\n')).not.toMatch(/\bimport\s*[{"'`]/);
  expect(gzip([own, ...imported].join('\n'))).toBeLessThanOrEqual(8_000);
});

test.each(everySite)(
  'every page of the %s site announces the fonts of its language, within 70 kB, or 100 in Arabic',
  (_, folder) => {
    const files = readSite(folder);
    for (const [path, bytes] of files) {
      if (!path.endsWith('.html')) continue;
      const fonts = [
        ...new Set(
          [...bytes.toString().matchAll(/rel="preload" href="\/([^"]+\.woff2)"/g)].map(
            (match) => match[1] ?? '',
          ),
        ),
      ];
      const isArabic = findEdition(path) === 'ar/';
      // Arabic has two of its own; languages of thousands of letters are set in what their readers have.
      const isInSystemType = ['ja/', 'ko/', 'zh/'].includes(findEdition(path));
      expect(fonts, path).toHaveLength(isArabic ? 4 : isInSystemType ? 1 : 2);
      const total = fonts.reduce((sum, font) => sum + (files.get(font)?.length ?? Infinity), 0);
      expect(total, path).toBeLessThanOrEqual(isArabic ? 100_000 : 70_000);
    }
  },
);
