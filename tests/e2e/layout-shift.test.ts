import { expect, test } from '@playwright/test';
import { waitForQuiet } from './quiet.ts';
import { readShifts, watchShifts } from './shifts.ts';

/** Milliseconds that scripts and parts of the index take on their way, so that the page is painted before. */
const delayMs = 300;

const addresses = [
  '/search/',
  '/search/?q=made-up',
  '/search/?q=lighthuose',
  '/search/?q=zzzzqqqq',
  '/search/?q=made-up&country=austria&from=2026-01&to=2026-01&sort=newest',
  '/search/?country=Atlantis',
  '/claims/',
  '/claims/?speaker=rare-speaker&status=disputed',
  '/claims/speakers/frequent-speaker/page/2/',
  '/feeds/',
  '/sources/example-agency/',
  '/articles/many-marks/',
  '/articles/in-other-languages/',
];

/** Milliseconds after which readers are told that the index is late, and some more. */
const lateMs = 3_300;

for (const [width, address] of [
  [320, '/search/?q=figures&country=iceland&sort=newest'],
  [1680, '/search/?q=figures&country=iceland&sort=newest'],
  [1680, '/search/'],
] as const) {
  test(`nothing jumps on ${address} at ${String(width)} px when all of the index is late`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await page.route('**/pagefind/**', async (route) => {
      const isPart = /\/(?:index|fragment)\//.test(route.request().url());
      await new Promise((resolve) => setTimeout(resolve, isPart ? lateMs : delayMs));
      await route.continue();
    });
    await page.goto(address);
    await expect(page.locator('news-search')).toHaveAttribute('data-stage', /./);
    if (address.includes('?')) {
      await expect(page.locator('news-search .status')).toHaveText(/^\d+ stor|^No story/);
    }
    await waitForQuiet(page);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}

test('a result has room for its drawing before that has come', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await watchShifts(page);
  await page.route(/\/figures\/.*\.(?:svg|png)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, lateMs));
    await route.continue();
  });
  await page.goto('/search/?q=figures');
  const drawing = page.locator('.results .thumbnail img').first();
  await expect(drawing).toBeVisible();
  await expect
    .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

for (const width of [360, 1280]) {
  for (const address of ['/search/?q=lighthuose', '/search/?q=zzzzqqqq']) {
    test(`nothing jumps while readers of ${address} are told to wait at ${String(width)} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      let release = (): void => undefined;
      const told = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/pagefind/index/**', async (route) => {
        await told;
        await route.continue();
      });
      await page.goto(address);
      const status = page.locator('news-search .status');
      await expect(status).toHaveText('The search index is still loading.');
      release();
      await expect(status).toHaveText(/^\d+ stor(?:y|ies)$|^No story matches “zzzzqqqq”\.$/);
      await waitForQuiet(page);
      expect(await readShifts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}

for (const address of addresses) {
  test(`nothing jumps while ${address} loads`, async ({ page }) => {
    await watchShifts(page);
    await page.route(/\.js$|\/pagefind\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await route.continue();
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      if (address.startsWith('/search/'))
        await expect(page.locator('news-search')).toHaveAttribute('data-stage', /./);
      if (address.includes('?q=')) await expect(page.locator('.status').first()).toHaveText(/stor(?:y|ies)/);
      await waitForQuiet(page);
      // What comes last has nothing that would tell of it.
      await page.waitForTimeout(500);
      expect(await readShifts(page), `at ${String(width)} px`).toEqual([]);
    }
  });
}
