import { expect, type Page, test } from '@playwright/test';
import { foundingArticle } from './origins.ts';

const light = 'rgb(252, 250, 244)';
const dark = 'rgb(21, 20, 18)';

const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const [system, paper] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`with a ${system} system the switch goes to light, to dark and back, by keyboard`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto(foundingArticle);
    const button = page.getByRole('button', { name: 'Colours: system' });
    expect(await paperOf(page)).toBe(paper);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Colours: light' })).toBeFocused();
    expect(await paperOf(page)).toBe(light);
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Colours: dark' })).toBeFocused();
    expect(await paperOf(page)).toBe(dark);
    await page.keyboard.press('Enter');
    await expect(button).toBeFocused();
    expect(await paperOf(page)).toBe(paper);
  });
}

test('what was chosen holds on the next page before anything is painted, and charts follow', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/articles/figures/');
  const label = page.locator('figure.chart text:visible').first();
  const before = await label.evaluate((text) => getComputedStyle(text).fill);
  await page.getByRole('button', { name: /^Colours/ }).click();
  await page.getByRole('button', { name: /^Colours/ }).click();
  expect(await label.evaluate((text) => getComputedStyle(text).fill)).not.toBe(before);
  await page.addInitScript(() => {
    const papers: string[] = [];
    Object.assign(window, { papers });
    const look = (): void => {
      if (document.body as HTMLElement | null)
        papers.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/about/');
  await expect(page.getByRole('button', { name: 'Colours: dark' })).toBeVisible();
  const papers = await page.evaluate(() => (window as unknown as { papers: string[] }).papers);
  expect(new Set(papers)).toEqual(new Set([dark]));
  // Besides, which version of a story was read.
  const kept = await page.evaluate(() => Object.entries(localStorage) as [string, string][]);
  expect(kept.filter(([name]) => name !== 'read')).toEqual([['theme', 'dark']]);
  expect(await page.context().cookies()).toEqual([]);
});

test('what is chosen in another tab, or before one goes back, holds here too', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/');
  const other = await context.newPage();
  await other.goto('/feeds/');
  await other.getByRole('button', { name: /^Colours/ }).click();
  await other.getByRole('button', { name: 'Colours: light' }).click();
  await other.close();
  await expect(page.getByRole('button', { name: 'Colours: dark' })).toBeVisible();
  expect(await paperOf(page)).toBe(dark);
  await page.goto('/feeds/');
  await page.getByRole('button', { name: 'Colours: dark' }).click();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Colours: system' })).toBeVisible();
  expect(await paperOf(page)).toBe(light);
});

test('where nothing can be kept, the choice holds for this page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await page.goto('/about/');
  for (const [next, paper] of [
    ['light', light],
    ['dark', dark],
    ['system', light],
  ] as const) {
    await page.getByRole('button', { name: /^Colours/ }).click();
    await expect(page.getByRole('button', { name: `Colours: ${next}` })).toBeVisible();
    expect(await paperOf(page)).toBe(paper);
  }
});

test('“system” follows a system that changes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/');
  expect(await paperOf(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paperOf(page)).toBe(dark);
});

test('with colours of the reader’s own the drawn switch has that of a button', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/about/');
  const button = page.getByRole('button', { name: /^Colours/ });
  const [drawn, expected] = await button.evaluate((element) => {
    const probe = document.createElement('button');
    element.after(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return [getComputedStyle(element, '::before').borderInlineStartColor, color];
  });
  expect(drawn).toBe(expected);
});

test('paper is white, whatever was chosen', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
  });
  await page.reload();
  expect(await paperOf(page)).toBe(dark);
  await page.emulateMedia({ media: 'print' });
  expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
  await expect(page.locator('theme-switch')).toBeHidden();
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).color)).toBe('rgb(0, 0, 0)');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('there is no switch, and the colours are those of the system', async ({ page }) => {
    await page.goto('/about/');
    await expect(page.locator('theme-switch')).toBeHidden();
    await expect(page.locator('html')).toHaveCSS('background-color', dark);
  });
});
