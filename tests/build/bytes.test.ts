import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sites } from '../sites/build-sites.ts';
import { listScripts, readPage, readSite, splitStyles } from './site-files.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const article = 'articles/fifty-launchers-before-the-congress/index.html';

test.each([article, 'index.html'])('%s keeps to its budget of HTML and CSS', (path) => {
  const { styles, rest } = splitStyles(readPage(sites.real, path));
  expect(gzip(rest)).toBeLessThanOrEqual(11_000);
  expect(gzip(styles)).toBeLessThanOrEqual(7_000);
});

test('the founding article fits the first 14 kB that TCP sends, style sheet included', () => {
  expect(gzip(readPage(sites.real, article))).toBeLessThanOrEqual(14_000);
});

test.each([article, 'index.html', 'topics/nuclear-policy/index.html', 'feeds/index.html'])(
  '%s runs at most 1 kB of script before search is opened',
  (path) => {
    const scripts = listScripts(sites.real, readPage(sites.real, path));
    expect(gzip(scripts.join('\n'))).toBeLessThanOrEqual(1_000);
  },
);

test('the search page runs at most 4 kB of our own script', () => {
  const scripts = listScripts(sites.real, readPage(sites.real, 'search/index.html'));
  expect(scripts.join('').length).toBeGreaterThan(0);
  expect(gzip(scripts.join('\n'))).toBeLessThanOrEqual(4_000);
});

test('every page announces exactly two fonts, within 70 kB', () => {
  const files = readSite(sites.real);
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html')) continue;
    const fonts = [...bytes.toString().matchAll(/rel="preload" href="\/([^"]+\.woff2)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(fonts, path).toHaveLength(2);
    const total = fonts.reduce((sum, font) => sum + (files.get(font)?.length ?? Infinity), 0);
    expect(total, path).toBeLessThanOrEqual(70_000);
  }
});
