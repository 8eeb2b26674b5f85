import { globSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sites } from '../sites/built-sites.ts';
import { madeUpOrigin, realOrigin } from './origins.ts';

/** Presses of Tab from the top of a story's page to the end of its text, at most. */
const maxStops = 60;

const listArticles = (folder: string): string[] =>
  globSync('articles/*/index.html', { cwd: folder })
    .map((path) => `/${path.replaceAll('\\', '/').replace('index.html', '')}`)
    .toSorted();

/** Presses Tab until the focus is behind the text, and says what it stopped at. */
const listStops = async (page: Page): Promise<string[]> => {
  const stops: string[] = [];
  while (stops.length < 200) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const prose = document.querySelector('.prose');
      const focused = document.activeElement;
      if (!prose || !focused || focused === document.body) return null;
      const isBehind =
        !prose.contains(focused) && prose.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBehind ? null : (focused.ariaLabel ?? focused.textContent.trim());
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  return stops;
};

for (const width of [360, 1280]) {
  for (const [name, folder, origin] of [
    ['made-up', sites.fixture, madeUpOrigin],
    ['real', sites.real, realOrigin],
  ] as const) {
    test(`at ${String(width)} px the end of the text of every ${name} story is ${String(maxStops)} stops away at most`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height: 800 });
      // Only stories with a text have one to be led through: others have moved or are withdrawn.
      let read = 0;
      for (const address of listArticles(folder)) {
        await page.goto(origin + address);
        if ((await page.locator('.article .prose').count()) === 0) continue;
        read += 1;
        const stops = await listStops(page);
        expect(stops.length, `${address}: ${stops.join(' | ')}`).toBeLessThanOrEqual(maxStops);
      }
      expect(read).toBeGreaterThan(0);
    });
  }

  test(`at ${String(width)} px a story with 48 links and 24 headings has the last of its links in a list behind it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/articles/in-other-languages/');
    const links = page.locator('.prose p a[href^="https://example.com/"]');
    await expect(links).toHaveCount(48);
    const stops = await listStops(page);
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
