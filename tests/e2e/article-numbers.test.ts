import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { foundingArticle, realOrigin } from './origins.ts';

test('a status is told by the style of the line under its words', async ({ page }) => {
  await page.goto('/articles/many-marks/');
  const styles = { confirmed: 'solid', claimed: 'dotted', assessed: 'dashed', disputed: 'double' };
  for (const [status, style] of Object.entries(styles))
    await expect(page.locator(`.prose .claim.${status}`).first()).toHaveCSS('text-decoration-style', style);
});

test('a table that is wider than its place scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(foundingArticle);
  const table = page.locator('.prose > .table').first();
  await table.focus();
  await expect(table).toBeFocused();
  await expect(table).toHaveRole('region');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('what the newsroom concludes itself is set apart, and announced in the contents', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(foundingArticle);
  const readings = page.locator('.prose .analysis');
  await expect(readings).toHaveCount(5);
  await expect(readings.first()).toContainText(/^Our reading/);
  const contents = page.getByRole('navigation', { name: 'In this story' });
  await expect(contents.getByRole('img', { name: 'with our reading' }).locator('visible=true')).toHaveCount(
    5,
  );
});

test('sources stand together by their origin', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(foundingArticle);
  const sources = page.getByRole('region', { name: 'Sources', exact: true });
  await expect(sources.getByRole('heading', { level: 3 }).first()).toHaveText(/^.+: \d+ sources carry it$/);
  await expect(sources.locator('ol').first()).toHaveCSS('column-count', '2');
});

for (const width of [320, 360, 411]) {
  test(`the sections are one line, and the switch stands beside the tools, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const address of ['/', foundingArticle, `${realOrigin}/`]) {
      await page.goto(address);
      const middles = await page.locator('.masthead').evaluate((masthead) =>
        ['.tools', 'theme-switch', '.main-sections li'].map((part) =>
          [...masthead.querySelectorAll(part)].map((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return (top + bottom) / 2;
          }),
        ),
      );
      const [tools = [], theme = [], sections = []] = middles;
      // The name of the made-up site is too long for anything to stand beside it; the switch is never left alone.
      for (const beside of theme) expect(Math.abs(beside - (tools[0] ?? 0)), address).toBeLessThan(24);
      expect(new Set(sections).size, address).toBe(1);
    }
  });
}
