import { expect, test } from '@playwright/test';
import { readShifts, watchShifts } from './shifts.ts';

/** Milliseconds that scripts and parts of the index take on their way, so that the page is painted before. */
const delayMs = 300;

const addresses = [
  '/search/',
  '/search/?q=made-up',
  '/search/?q=lighthouse',
  '/search/?q=lighthuose',
  '/search/?q=zzzzqqqq',
  '/search/?country=austria',
  '/search/?q=made-up&country=austria&from=2026-01&to=2026-01&sort=newest',
  '/search/?country=Atlantis',
  '/claims/',
  '/claims/?status=disputed',
  '/claims/?speaker=rare-speaker&status=disputed',
  '/claims/speakers/frequent-speaker/page/2/',
  '/feeds/',
  '/sources/example-agency/',
  '/articles/many-marks/',
  '/articles/in-other-languages/',
];

for (const width of [360, 1280]) {
  for (const address of ['/search/?q=made-up', '/search/?q=lighthuose', '/search/?q=zzzzqqqq']) {
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
      await expect(status).toContainText('The search index is still loading.');
      release();
      await expect(status).toHaveText(/^\d+ stor(?:y|ies)$|^No story contains “zzzzqqqq”\.$/);
      await page.waitForLoadState('networkidle');
      expect(await readShifts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  for (const address of addresses) {
    test(`nothing jumps while ${address} loads at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      await page.route(/\.js$|\/pagefind\//, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delayMs));
        await route.continue();
      });
      await page.goto(address);
      if (address.startsWith('/search/'))
        await expect(page.locator('news-search')).toHaveAttribute('data-stage', /./);
      if (address.includes('?q=')) await expect(page.locator('.status').first()).toHaveText(/stor(?:y|ies)/);
      await page.waitForLoadState('networkidle');
      // What comes last has nothing that would tell of it.
      await page.waitForTimeout(500);
      expect(await readShifts(page)).toEqual([]);
    });
  }
}
