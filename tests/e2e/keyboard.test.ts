import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { foundingArticle } from './origins.ts';
import { findStops, maxStops, pressToStops } from './stops.ts';

for (const width of [360, 1280]) {
  for (const address of [foundingArticle, '/articles/in-other-languages/', '/articles/figures/']) {
    test(`at ${String(width)} px the keyboard stops on the way through ${address} where it is counted to stop`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const counted = await findStops(page);
      expect(counted.length).toBeGreaterThan(10);
      expect(counted.length).toBeLessThanOrEqual(maxStops);
      expect(await pressToStops(page)).toEqual(counted);
    });
  }

  test(`at ${String(width)} px a story with 48 links and 24 headings has the last of its links in a list behind it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/articles/in-other-languages/');
    const links = page.locator('.prose p a[href^="https://example.com/"]');
    await expect(links).toHaveCount(48);
    const stops = await pressToStops(page);
    expect(stops.at(-1)).toMatch(/^\d+ more links in this story$/);
    const listed = Number.parseInt(stops.at(-1) ?? '', 10);
    await expect(page.locator('.prose p a[href^="https://example.com/"][tabindex="-1"]')).toHaveCount(listed);
    await page.locator('.more-links summary').focus();
    await page.keyboard.press('Enter');
    const list = page.locator('.more-links a');
    await expect(list).toHaveCount(listed);
    await expect(list.last()).toHaveAttribute('href', 'https://example.com/second/24/');
    for (let press = 0; press < listed; press += 1) await page.keyboard.press('Tab');
    await expect(list.last()).toBeFocused();
  });

  test(`at ${String(width)} px the evidence leads on to what the keyboard does not stop at`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/articles/many-marks/');
    const openers = page.locator('.prose [role=doc-noteref]');
    const total = await openers.count();
    expect(total).toBe(10);
    await openers.first().focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    const [previous, next] = ['Previous', 'Next'].map((name) => panel.getByRole('button', { name }));
    if (!previous || !next) throw new Error('There is no way on.');
    await expect(previous).toBeDisabled();
    await next.focus();
    for (let place = 1; place < total; place += 1) {
      await page.keyboard.press('Enter');
      await expect(openers.nth(place)).toHaveClass(/is-open/);
      await expect(page.locator('.is-open')).toHaveCount(1);
      await expect(openers.nth(place)).toBeInViewport();
      if (place < total - 1) await expect(next).toBeFocused();
    }
    await expect(next).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(openers.last()).toBeFocused();
  });
}
