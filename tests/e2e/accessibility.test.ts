import { expect, test } from '@playwright/test';
import { fixtureOrigin, fixturePages, realPages } from './origins.ts';
import { findFaults } from './faults.ts';

const pages = [...realPages, ...fixturePages.map((address) => fixtureOrigin + address)];

for (const width of [360, 1280]) {
  test.describe(`${String(width)} px`, () => {
    test.use({ colorScheme: 'light', viewport: { width, height: 800 } });
    for (const address of pages) {
      test(`${address} has no violation, light and dark`, async ({ page }) => {
        await page.goto(address);
        if (address.includes('?q=')) await expect(page.locator('.results li').first()).toBeVisible();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await findFaults(page), colorScheme).toEqual([]);
        }
      });
    }
  });
}
