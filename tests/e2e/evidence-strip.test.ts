import { expect } from '@playwright/test';
import { test } from './kept-page.ts';

for (const width of [320, 1280]) {
  test(`at ${String(width)} px every cell of the strip can be hit, and leads to its statement`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/articles/many-marks/');
    if (width < 768) await page.getByText('9 statements, 2 sources').locator('visible=true').click();
    // For pointers: a keyboard and a voice have the same ways at the marks and in the list, by their words.
    await expect(page.locator('.cells').locator('visible=true')).toHaveAttribute('aria-hidden', 'true');
    const cells = page.locator('.cells a');
    expect(await cells.count()).toBe(await page.locator('.claim').count());
    for (const cell of await cells.all()) {
      const box = await cell.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(24);
      expect(box?.height).toBeGreaterThanOrEqual(24);
      const anchor = (await cell.getAttribute('href')) ?? '';
      const status = (await cell.getAttribute('class')) ?? '';
      await expect(page.locator(anchor)).toHaveClass(`claim ${status}`);
    }
  });
}

test('a result of the search shows the strip of its story as lists do, and its counts', async ({ page }) => {
  await page.goto('/search/?q=goslings');
  const evidence = page.locator('.results [data-part=evidence]').first();
  await expect(evidence).toBeVisible();
  const shapes = await evidence
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.classList[0]));
  // In words too, in the order in which every key has them.
  const statuses = ['Confirmed', 'Claimed', 'Assessed', 'Disputed'];
  const counted = statuses
    .map((name) => [name, shapes.filter((shape) => shape === name.toLowerCase()).length] as const)
    .flatMap(([name, count]) => (count === 0 ? [] : [`${name}\u00a0${String(count)}`]));
  expect(await evidence.locator('.words').textContent()).toBe(counted.join(', '));
  const address = (await page.locator('.results h2 a').first().getAttribute('href')) ?? '';
  await page.goto(address);
  const marks = await page.locator('.cells a').evaluateAll((cells) => cells.map((cell) => cell.classList[0]));
  expect(shapes).toEqual(marks);
  expect(marks.length).toBeGreaterThan(3);
});
