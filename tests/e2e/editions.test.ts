import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findFaults } from './faults.ts';
import { test } from './kept-page.ts';
import { belowOrigin, realOrigin } from './origins.ts';
import { belowBase, sites } from '../sites/built-sites.ts';
import { linkingArticle } from '../sites/linking-article.ts';
import { toldArticle } from '../sites/translations.ts';
import { findSmall } from './small.ts';

/** Pages of each kind in a language that is written from right to left, and in one that has no spaces to break at. */
const listPages = (stories: readonly string[]) => [
  ...[
    '/ar/',
    '/ar/topics/',
    '/ar/claims/',
    '/ar/sources/',
    '/ar/search/',
    '/ar/forecasts/',
    '/ar/figures/',
    '/ar/archive/2026/',
    '/ar/corrections/',
    '/ar/feeds/',
  ].map((path) => ['ar', path] as const),
  ...stories.map((path) => ['ar', `/ar${path}`] as const),
  ['ko', '/ko/'] as const,
  ...stories.slice(0, 1).map((path) => ['ko', `/ko${path}`] as const),
];

const story = `/articles/${linkingArticle}/`;

/** Those of the made-up site; of the site of content/, those that it has: another newsroom has others. */
const pages = [
  ...listPages([story, `/articles/${toldArticle}/`, '/topics/example-topic/', '/countries/switzerland/']).map(
    ([language, path]) => [language, `${belowBase}${path}`, belowOrigin] as const,
  ),
  ...listPages(['/articles/fifty-launchers-before-the-congress/', '/countries/north-korea/'])
    .filter(([, path]) => existsSync(join(sites.real, path, 'index.html')))
    .map(([language, path]) => [language, path, realOrigin] as const),
];

const directions = { ar: 'rtl', ko: 'ltr' } as const;

const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words in the face of Arabic that are slanted, or whose letters are pulled apart. */
const findTorn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const words = texts.currentNode.textContent ?? '';
      const element = texts.currentNode.parentElement;
      if (!element || !/\p{Script=Arabic}/u.test(words) || element.closest('script, style')) continue;
      const { letterSpacing, fontStyle } = getComputedStyle(element);
      if ((letterSpacing !== 'normal' && letterSpacing !== '0px') || fontStyle !== 'normal')
        found.push(words);
    }
    return found;
  });

for (const [language, path, origin] of pages) {
  test(`${path} reads in its direction, is accessible in light and dark, fits the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(origin + path);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('lang', language);
    await expect(root).toHaveAttribute('dir', directions[language]);
    expect(await findTorn(page)).toEqual([]);
    for (const width of [1280, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await measureOverflow(page), `wider than ${String(width)} px`).toBe(0);
      if (width !== 768) expect(await findSmall(page), `too small at ${String(width)} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findFaults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(page, 'colours'), 'dark').toEqual([]);
  });
}

test('margin notes, contents and the marks of languages stand on the mirrored sides', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${belowOrigin}${belowBase}/ar${story}`);
  const find = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  const [text, note, contents] = [
    await find('.prose p'),
    await find('.prose .note'),
    await find('.contents[hidden] > div'),
  ];
  expect(note.right).toBeLessThan(text.left);
  expect(contents.left).toBeGreaterThan(text.right);
  const languages = page.getByRole('navigation', { name: 'اللغات' });
  await expect(languages.getByRole('link')).toHaveText(['English', '한국어', 'Français']);
  await expect(languages.getByRole('link', { name: 'English' })).toHaveAttribute('hreflang', 'en');
  await expect(languages.locator('b')).toHaveText('العربية');
});

test('bars of statuses and of kinds of sources begin where the line of their words does', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [path, isMirrored] of [
    ['/ar/claims/', true],
    ['/ar/archive/', true],
    ['/ko/claims/', false],
  ] as const) {
    await page.goto(`${belowOrigin}${belowBase}${path}`);
    const starts = await page.locator(':is(.status-bar, .mix) > svg').evaluateAll((bars) =>
      bars.map((bar) =>
        [...bar.querySelectorAll('rect')].map((rect) => {
          const { left, width } = rect.getBoundingClientRect();
          return left + width / 2;
        }),
      ),
    );
    expect(starts.length, path).toBeGreaterThan(0);
    for (const places of starts)
      expect(places).toEqual(places.toSorted((a, b) => (isMirrored ? b - a : a - b)));
  }
});

test('the search lists, quotes and counts as its language does', async ({ page }) => {
  await page.goto(`${belowOrigin}${belowBase}/ar/search/?q=${encodeURIComponent('مقال')}`);
  const results = page.locator('.results > li');
  await expect(results).toHaveCount(3);
  const first = results.first();
  await expect(first.locator('time')).toHaveText(/^[٠-٩]+ مايو ٢٠٢٦$/);
  await expect(first.locator('[data-part=subjects]')).toHaveText(/، /);
  // Nobody has said the name of the topic in Arabic.
  await expect(first.locator('[data-part=subjects] bdi[lang="en"]')).toHaveText('Example topic');
  await expect(page.locator('.status')).not.toHaveText(/[0-9]/);
  await page.goto(`${belowOrigin}${belowBase}/ar/search/?q=${encodeURIComponent('مقال قرنبيط')}`);
  await expect(page.locator('.missing')).toHaveText(/«قرنبيط»/);
});
