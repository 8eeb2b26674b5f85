import { expect, test } from 'vitest';
import { sites } from '../sites/built-sites.ts';
import { isLedOn, readPage, readSite } from './site-files.ts';

/** Pages that stand for themselves: those that only lead on are left out. */
const listPages = (folder: string): readonly (readonly [path: string, html: string])[] =>
  [...readSite(folder)]
    .filter(([path]) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .map(([path, bytes]) => [path, bytes.toString()] as const)
    .filter(([, html]) => !isLedOn(html));

const findRepeated = (values: readonly (readonly [string, string])[]): Record<string, string[]> =>
  Object.fromEntries(
    [...Map.groupBy(values, ([, value]) => value)]
      .filter(([, pages]) => pages.length > 1)
      .map(([value, pages]) => [value, pages.map(([path]) => path)]),
  );

/** Stories of the made-up site say the same of themselves; what is tested is what the site says of its pages. */
const isArticle = (path: string): boolean => path.startsWith('articles/');

test('no two pages describe themselves alike', () => {
  const pages = listPages(sites.fixture).filter(([path]) => !isArticle(path));
  const described = pages.map(
    ([path, html]) =>
      [path, /<meta name="description"[^>]*? content="([^"]*)"/.exec(html)?.[1] ?? ''] as const,
  );
  expect(described.length).toBeGreaterThan(60);
  expect(described.filter(([, words]) => words === '')).toEqual([]);
  expect(findRepeated(described)).toEqual({});
  const matters = described.filter(([path]) => path.startsWith('claims/matters/'));
  expect(matters.map(([, words]) => words.split(':')[0])).toEqual(
    expect.arrayContaining(['The colour of the line', 'How many languages there are']),
  );
});

test('no two pages have one title', () => {
  const titles = listPages(sites.fixture).map(
    ([path, html]) => [path, /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''] as const,
  );
  expect(findRepeated(titles)).toEqual({});
});

test.each([sites.real, sites.fixture])('on no page of %s does anything follow the end', (folder) => {
  const pages = [...readSite(folder)].filter(
    ([path]) => path.endsWith('.html') && !path.startsWith('pagefind/'),
  );
  // What is in content/ may be little.
  expect(pages.length).toBeGreaterThan(folder === sites.fixture ? 60 : 0);
  const open = pages.filter(([, bytes]) => !bytes.toString().endsWith('</body></html>'));
  expect(open.map(([path]) => path)).toEqual([]);
});

test('a page at an old address runs one script of its own, and its policy allows it', () => {
  const html = readPage(sites.fixture, 'topics/former-topic/index.html');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/topics/long-topic/">');
  expect(html).toContain('<a href="/topics/long-topic/" data-moved-to>');
  expect(readPage(sites.fixture, 'topics/long-topic/index.html')).not.toContain('data-moved-to');
});
