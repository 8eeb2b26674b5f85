import { expect, test } from '@playwright/test';
import { foundingArticle } from './origins.ts';
import { waitForQuiet } from './quiet.ts';
import { readShifts, watchShifts } from './shifts.ts';

/** Bytes of the two fonts that every page announces. */
const maxFontBytes = 70_000;

/** A headline on the made-up front page has letters that stand in files of their own, one of each family. */
const rareLetters = { files: 2, bytes: 36_000 };

for (const [address, more] of [
  ['/', rareLetters],
  ['/topics/bridges-and-geese/', { files: 0, bytes: 0 }],
  [foundingArticle, { files: 0, bytes: 0 }],
] as const) {
  test(`${address} loads no more fonts than its letters need, and shifts nothing`, async ({ page }) => {
    const fonts: number[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.woff2')) fonts.push((await response.body()).length);
    });
    await watchShifts(page);
    await page.goto(address);
    await waitForQuiet(page);
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    // What moves is told with a frame that was drawn: two more, and nothing is under way.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(fonts.length).toBeLessThanOrEqual(2 + more.files);
    expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(maxFontBytes + more.bytes);
    expect(await readShifts(page)).toEqual([]);
  });
}

test('printing shows the addresses of the sources and hides the furniture', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(foundingArticle);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  const printed = await page
    .locator('#source-ns > a')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://north-shore-times.example/');
});
