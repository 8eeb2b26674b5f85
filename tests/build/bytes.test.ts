import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sites } from '../sites/build-sites.ts';
import { listScripts, readPage, readSite, splitStyles } from './site-files.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const article = 'articles/fifty-launchers-before-the-congress/index.html';
const stories = readdirSync('content/articles').map((slug) => `articles/${slug}/index.html`);

/** A page without the marks, notes, anchors and lists of evidence. */
const dropEvidence = (html: string): string =>
  html
    .replace(/<span class="claim [a-z]+" id="claim-[^"]+">/g, '')
    .replace(/<button class="mark[^>]*>[^<]*<\/button>/g, '')
    .replace(/<span class="note.*?<\/span>/g, '')
    .replace(/<section class="(?:statements|glance).*?<\/section>/gs, '')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
    .replace(/<span>Statements:.*?<\/span>/g, '');

/** Bytes of a story or the front page, without evidence. */
const textBudget = 11_000;

test.each([article, 'index.html'])('%s keeps to its budget of HTML and CSS', (path) => {
  const { styles, rest } = splitStyles(readPage(sites.real, path));
  expect(gzip(dropEvidence(rest))).toBeLessThanOrEqual(textBudget);
  expect(gzip(styles)).toBeLessThanOrEqual(7_000);
});

/** Bytes that fifteen statements may add; a story with more may take as much for each. */
const evidenceBudget = 3_000;

test.each(stories)('the evidence of %s keeps to its budget, 14 kB in all with fifteen statements', (path) => {
  const { rest } = splitStyles(readPage(sites.real, path));
  const statements = rest.split('<button class="mark').length - 1;
  expect(statements).toBeGreaterThanOrEqual(10);
  const allowance = evidenceBudget * Math.max(1, statements / 15);
  expect(gzip(rest) - gzip(dropEvidence(rest))).toBeLessThanOrEqual(allowance);
  expect(gzip(rest)).toBeLessThanOrEqual(textBudget + allowance);
});

test.each([article, 'index.html', 'topics/nuclear-policy/index.html', 'feeds/index.html'])(
  '%s runs at most 1 kB of script before search is opened',
  (path) => {
    const scripts = listScripts(sites.real, readPage(sites.real, path));
    expect(gzip(scripts.join('\n'))).toBeLessThanOrEqual(1_000);
  },
);

test('search runs at most 8 kB of our own script, besides what opens it on every page', () => {
  const before = new Set(listScripts(sites.real, readPage(sites.real, 'index.html')));
  const scripts = listScripts(sites.real, readPage(sites.real, 'search/index.html'));
  expect([...before].every((script) => scripts.includes(script))).toBe(true);
  const own = scripts.filter((script) => !before.has(script)).join('\n');
  expect(own).toContain('news-search');
  // Nothing else comes with it: what it imports, it imports when it is needed.
  expect(own).not.toMatch(/\bimport\s*[{"'`]/);
  expect(gzip(own)).toBeLessThanOrEqual(8_000);
});

test('every page announces exactly two fonts, within 70 kB', () => {
  const files = readSite(sites.real);
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html')) continue;
    const fonts = [
      ...new Set(
        [...bytes.toString().matchAll(/rel="preload" href="\/([^"]+\.woff2)"/g)].map(
          (match) => match[1] ?? '',
        ),
      ),
    ];
    expect(fonts, path).toHaveLength(2);
    const total = fonts.reduce((sum, font) => sum + (files.get(font)?.length ?? Infinity), 0);
    expect(total, path).toBeLessThanOrEqual(70_000);
  }
});
