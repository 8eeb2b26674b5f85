import { expect } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { test } from './kept-page.ts';

const article = '/articles/a-very-long-headline/';
const caption = 'Ships that were counted “by hand” from the shore, in a year that never was';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test('a wide table of data scrolls by keyboard inside the page, and its caption stays in sight', async ({
    page,
  }) => {
    await page.goto(article);
    const region = page.getByRole('region', { name: caption });
    await expect(region.getByRole('row')).toHaveCount(13);
    await region.focus();
    const shift = (): Promise<number> => region.evaluate((box) => box.scrollLeft);
    expect(await shift()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(shift).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const words = page.locator('caption > span');
    const place = await words.boundingBox();
    expect(place?.x).toBeGreaterThanOrEqual(0);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(360);
  });
});

test('the file of a table of data is there for whoever wants to calculate with it', async ({ page }) => {
  await page.goto(article);
  const link = page.getByRole('link', { name: 'Data (CSV, 12 rows)' });
  const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(await response.text()).toContain('"Counted, in all"');
});

test('a cell is the words it holds, and numbers stand at the end of their column', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByRole('cell', { name: '</td></table><b>not bold</b>' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '**not strong** [@example-source]' })).toBeVisible();
  const number = page.getByRole('cell', { name: '1,200' });
  await expect(number).toHaveCSS('text-align', 'end');
  await expect(number).toHaveCSS('font-variant-numeric', /tabular-nums/);
});

test('a table of data is printed whole', async ({ page }) => {
  await page.goto(article);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const printed = (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, '');
  for (const words of ['January', '1,200', '</table><b>notbold</b>', 'Place8', '777', 'Data(CSV,12rows)'])
    expect(printed).toContain(words);
});
