import { expect, type Locator } from '@playwright/test';
import { test } from './kept-page.ts';
import { foundingArticle } from './origins.ts';

const colourOf = (part: Locator, property: string, pseudo?: string): Promise<string> =>
  part.evaluate(
    (element, [name, pseudoElement]) => getComputedStyle(element, pseudoElement).getPropertyValue(name),
    [property, pseudo] as const,
  );

/** A system colour as this browser gives it now. */
const systemColour = (part: Locator, name: string): Promise<string> =>
  part.page().evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with a reader’s own colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    test('hits stand out', async ({ page }) => {
      await page.goto('/search/?q=made-up');
      const mark = page.locator('.results mark').first();
      await expect(mark).toBeVisible();
      expect(await colourOf(mark, 'background-color')).toBe(await systemColour(mark, 'Mark'));
      expect(await colourOf(mark, 'color')).toBe(await systemColour(mark, 'MarkText'));
    });

    test('the bars of the histogram are seen', async ({ page }) => {
      await page.goto('/search/');
      const bar = page.locator('.bars button:enabled').first();
      await expect(bar).toBeVisible();
      expect(await colourOf(bar, 'background-image')).toContain(await systemColour(bar, 'CanvasText'));
    });

    test('marks of statements and the strip of them are seen', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(foundingArticle);
      const mark = page.locator('.prose .mark').first();
      expect(await colourOf(mark, 'background-color', '::before')).toBe(await systemColour(mark, 'LinkText'));
      const cell = page.locator('.cells a').first();
      await expect(cell).toBeVisible();
      expect(await colourOf(cell, 'background-color')).toBe(await systemColour(cell, 'LinkText'));
    });

    test('the key of a bar has the colours of its parts', async ({ page }) => {
      await page.goto('/sources/');
      const items = page.locator('.mix li');
      expect(await items.count()).toBeGreaterThan(1);
      for (const item of await items.all()) {
        const kind = (await item.getAttribute('class')) ?? '';
        const part = page.locator(`.mix rect.${kind}`);
        expect(await colourOf(item, 'background-color', '::before')).toBe(await colourOf(part, 'fill'));
      }
    });

    test('the page where one is stands out among the others', async ({ page }) => {
      await page.goto('/topics/long-topic/page/2/');
      await expect(page.locator('.pager [aria-current]')).toHaveCSS('outline-style', 'solid');
      await page.goto('/topics/');
      await expect(page.locator('.masthead [aria-current]')).toHaveCSS('border-block-end-style', 'solid');
    });

    test('what an address leads to stands out', async ({ page }) => {
      await page.goto('/articles/many-marks/#source-other-source');
      await expect(page.locator('#source-other-source')).toHaveCSS('outline-style', 'solid');
      await page.goto('/articles/many-marks/#claim-qrydmn');
      await expect(page.locator('#claim-qrydmn')).toHaveCSS('outline-style', 'solid');
    });
  });
}

for (const forcedColors of ['none', 'active'] as const) {
  test.describe(`in the dark, forced colours: ${forcedColors}`, () => {
    test.use({ colorScheme: 'dark', contextOptions: { forcedColors } });

    test('a drawing on a transparent ground has paper under it', async ({ page }) => {
      await page.goto('/articles/in-other-languages/');
      const picture = page.getByRole('img', { name: 'A line from corner to corner' });
      await expect(picture).toHaveCSS('background-color', 'rgb(252, 250, 244)');
    });
  });
}
