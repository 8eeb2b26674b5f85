import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { everySite } from '../sites/built-sites.ts';
import { findBelowSheets, listArticles, readPage, readSite, splitStyles } from './site-files.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

const sheet = /<link rel="stylesheet" href="\/_astro\/([a-z-]+)\.[^"]+"/g;

const listClasses = (css: string): Set<string> =>
  new Set([...css.matchAll(/\.([a-z][a-z-]*)/g)].map(([, name = '']) => name));

/** Sheets of parts that several kinds of page show: each layout brings those of its parts. */
const shared = [
  'article-list',
  'author-record',
  'claim-cells',
  'due',
  'evidence-strip',
  'follow-feed',
  'forecast-list',
  'month-bars',
  'month-section',
  'name-list',
  'source-mix',
];

const styles = new URL('../../src/styles/', import.meta.url);
const classesOf = new Map(
  readdirSync(styles).map((file) => [
    file.replace('.css', ''),
    listClasses(readFileSync(new URL(file, styles), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')),
  ]),
);

/** They say of parts that have their look from elsewhere what is different on paper, in a language, on a hub. */
const adding = ['print', 'arabic', 'hebrew', 'korean', 'hub-face', 'hub-figures', 'home', 'search'];

/** Classes that only one of these sheets knows: where they are, it has to be. */
const owned = shared.flatMap((name) =>
  [...(classesOf.get(name) ?? [])].filter((one) =>
    [...classesOf].every(([other, classes]) => other === name || adding.includes(other) || !classes.has(one)),
  ),
);

test('the shared parts have classes of their own', () => {
  expect(owned).toEqual(expect.arrayContaining(['article-list', 'month-bars', 'follow-feed', 'due']));
});

describe.each(everySite)('on the %s site', (_, folder) => {
  const pages = [...readSite(folder).keys()].filter((path) => path.endsWith('.html'));

  test('every page brings the look of the parts that it shows', () => {
    for (const path of pages) {
      const html = readPage(folder, path);
      const known = listClasses(splitStyles(html).styles + findBelowSheets(folder, html));
      const shown = new Set(
        [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
      );
      expect(
        owned.filter((one) => shown.has(one) && !known.has(one)),
        path,
      ).toEqual([]);
    }
  });

  test('what stands below a headline comes by a sheet of its own, then what is drawn, then paper', () => {
    const order = ['below-story', 'below-hub', 'drawn', 'print'];
    for (const path of pages) {
      const names = [...readPage(folder, path).matchAll(sheet)].map(([, name = '']) => name);
      expect(names, path).toEqual(names.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
    }
    for (const path of listArticles(folder)) {
      const html = readPage(folder, path);
      expect(html.indexOf('/_astro/below-story.'), path).toBeGreaterThan(html.indexOf('</h1>'));
    }
  });

  test('no page asks for the look of what says that a page is not public', () => {
    for (const path of pages) expect(readPage(folder, path), path).not.toContain('/_astro/held.');
  });

  test('a page with such a sheet carries at most 3.1 kB of style, packed', () => {
    for (const path of pages) {
      const html = readPage(folder, path);
      // Editions have a sheet of their language besides.
      const [own = ''] = html.includes('/_astro/below-') && html.includes('<html lang="en"') ? [html] : [];
      expect(gzip(splitStyles(own).styles), path).toBeLessThanOrEqual(3_100);
    }
  });
});

test('no rule of what is painted first depends on what comes after it', () => {
  for (const file of ['article-head.css', 'hub-head.css'])
    expect(readFileSync(new URL(file, styles), 'utf8'), file).not.toContain(':has(');
});
