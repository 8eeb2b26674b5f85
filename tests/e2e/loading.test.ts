import { expect, test } from '@playwright/test';

/** Bytes of fonts before first paint that the budget allows. */
const maxFontBytes = 70_000;

for (const address of ['/', '/articles/fifty-launchers-before-the-congress/']) {
  test(`${address} loads at most two fonts within the budget and shifts nothing`, async ({ page }) => {
    const fonts: number[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.woff2')) fonts.push((await response.body()).length);
    });
    await page.addInitScript(() => {
      const state = window as unknown as { shift: number };
      state.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) state.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.mouse.wheel(0, 4000);
    await page.waitForTimeout(300);
    expect(fonts.length).toBeLessThanOrEqual(2);
    expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(maxFontBytes);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });
}

test('printing shows the addresses of the sources and hides the furniture', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/articles/fifty-launchers-before-the-congress/');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  const printed = await page
    .locator('#source-st > a')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://www.straitstimes.com/');
});
