import { expect, type Page, test } from '@playwright/test';
import { foundingArticle } from './origins.ts';

/** Whether a part of the page stands in a font that came with the site, and in nothing else. */
const isOwnType = async (page: Page, selector: string): Promise<boolean> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts.length > 0 && fonts.every((font) => font.isCustomFont);
};

/** Counts what jumps, and makes every font wait. */
const openWithFonts = async (page: Page, address: string, delayMs: number): Promise<void> => {
  await page.addInitScript(() => {
    const state = window as unknown as { shift: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
};

const readShift = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);

for (const width of [360, 1280]) {
  for (const address of [foundingArticle, '/', '/topics/bridges-and-geese/']) {
    test(`a first visit to ${address} at ${String(width)} px has the site’s type, and nothing shifts`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await openWithFonts(page, address, 300);
      // The headline is there before its type is.
      await expect(page.locator('html')).toHaveAttribute('data-type', '', { timeout: 10_000 });
      await page.waitForLoadState('networkidle');
      for (const part of ['.wordmark', 'h1', '.masthead nav a'])
        expect(await isOwnType(page, part), part).toBe(true);
      expect(await readShift(page)).toBe(0);
    });
  }
}

test('type that comes too late is for the next page: text stands without it, and nothing shifts', async ({
  page,
}) => {
  await openWithFonts(page, foundingArticle, 2_500);
  await expect(page.locator('.prose p').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-type', 'late');
  await page.waitForLoadState('networkidle');
  expect(await isOwnType(page, 'h1')).toBe(false);
  expect(await readShift(page)).toBe(0);
});

test('letters with accents stand in the face of the others', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    const probe = document.createElement('p');
    probe.innerHTML =
      '<i id="upright" style="all:unset">Álvaro José São Tomé Zürich Łódź Erdoğan</i><em id="italic">José Łódź</em><b id="sans">José Łódź</b>';
    probe.querySelector('b')?.style.setProperty('font-family', 'var(--sans)');
    document.body.append(probe);
    for (const font of document.fonts) font.display = 'swap';
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await document.fonts.ready;
  });
  for (const part of ['#upright', '#italic', '#sans'])
    await expect.poll(() => isOwnType(page, part)).toBe(true);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('text waits for nothing', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(foundingArticle);
    await expect(page.locator('.prose p').first()).toBeVisible();
  });
});
