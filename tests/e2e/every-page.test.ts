import { expect, type Page } from '@playwright/test';
import { toPageKind } from '../hosting/page-kinds.ts';
import { findFaults } from './faults.ts';
import { test } from './kept-page.ts';
import { findSmall } from './small.ts';
import { listRealPages, madeUpOrigin, madeUpPages, realOrigin } from './origins.ts';
import { waitForQuiet } from './quiet.ts';

const madeUpKinds = new Set(madeUpPages.map(toPageKind));

/** Templates and their colours are examined with made-up pages; of the real site, what has no made-up page of its kind. */
const isExamined = (path: string): boolean => path === '/' || !madeUpKinds.has(toPageKind(path));

const pages = [
  ...listRealPages().map((path) => ({
    site: 'real',
    host: realOrigin,
    path,
    examinedAt: isExamined(path) ? [1280] : [],
  })),
  ...madeUpPages.map((path) => ({ site: 'made-up', host: madeUpOrigin, path, examinedAt: [1280, 360] })),
];

/** Pixels by which a page is wider than its window. */
const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words of the site's name that are broken into lines, and what of the menu the name meets. */
const findCrushed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const name = document.querySelector('.masthead .wordmark');
    const text = [...(name?.childNodes ?? [])].find((node) => node.textContent?.trim());
    if (!name || !text) return ['no name'];
    const boxOfRange = (from: number, to: number): DOMRect[] => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return [...range.getClientRects()];
    };
    const words = [...(text.textContent ?? '').matchAll(/\S+/g)];
    const broken = words.filter(({ 0: word, index }) => boxOfRange(index, index + word.length).length !== 1);
    const of = name.getBoundingClientRect();
    const met = [...document.querySelectorAll('.masthead :is(nav a, button)')].filter((other) => {
      const at = other.getBoundingClientRect();
      return at.left < of.right && at.right > of.left && at.top < of.bottom && at.bottom > of.top;
    });
    return [...broken.map(([word]) => word), ...met.map((other) => other.textContent)];
  });

// One load of each kind of page serves all that holds for every page: loading is most of what a test costs.
for (const { site, host, path, examinedAt } of pages) {
  test(`${path} of the ${site} site is accessible, fits the screen, has nothing small, asks no stranger`, async ({
    page,
  }) => {
    const strangers: string[] = [];
    const logged: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== host && protocol !== 'data:') strangers.push(request.url());
    });
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(error.message));
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(host + path);
    if (path.includes('?q=')) await expect(page.locator('.results li').first()).toBeVisible();

    // Templates are tried at every width with made-up pages; of real words the longest must fit the narrowest screen.
    for (const width of site === 'made-up' ? [1280, 768, 360, 320] : [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await measureOverflow(page), `wider than ${String(width)} px`).toBe(0);
      // What is drawn for 360 px must not be scaled down to 320.
      if (site === 'made-up' && width !== 768)
        expect(await findSmall(page), `too small at ${String(width)} px`).toEqual([]);
      if (!examinedAt.includes(width)) continue;
      // Each width has one examination, in one of the schemes; the first is of everything.
      const scheme = site === 'real' || width === 360 ? 'light' : 'dark';
      await page.emulateMedia({ colorScheme: scheme });
      const asked = width === 1280 ? 'everything' : 'looks';
      expect(await findFaults(page, asked), `${String(width)} px, ${scheme}`).toEqual([]);
    }
    if (site === 'made-up') {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await measureOverflow(page), `wider than ${String(width)} px with text twice as large`).toBe(
          0,
        );
        expect(await findCrushed(page), `in the name at ${String(width)} px`).toEqual([]);
      }
    }
    await waitForQuiet(page);
    expect(strangers).toEqual([]);
    // This story names a picture that nobody has.
    if (path !== '/articles/marks-in-the-headline/') expect(logged).toEqual([]);
  });
}
