import { expect, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { foundingArticle } from './origins.ts';

const contentsOf = (page: Page) => page.getByRole('navigation', { name: 'In this story' });

/** The part that the contents say is being read; there is never more than one. */
const expectPlace = async (page: Page, name: string): Promise<void> => {
  await expect(contentsOf(page).locator('[aria-current=location]')).toHaveText([name]);
};

/** Scrolls until a heading stands a quarter and a little down the window, or a little less. */
const scrollTo = (page: Page, id: string, share: number) =>
  page.evaluate(
    ([to, part]) => {
      const { top } = (document.getElementById(to) ?? document.body).getBoundingClientRect();
      scrollBy({ top: top - innerHeight * part });
    },
    [id, share] as const,
  );

/** Scrolls as far as it goes. A key would do so too, but one pressed while the page is laid out anew is lost. */
const scrollToEdge = (page: Page, edge: 'top' | 'bottom') =>
  page.evaluate((to) => {
    window.scrollTo({ top: to === 'top' ? 0 : document.documentElement.scrollHeight, behavior: 'instant' });
  }, edge);

const listHeadings = (page: Page) =>
  contentsOf(page)
    .getByRole('link')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[]).map((link) => ({
        id: decodeURIComponent(link.hash.slice(1)),
        name: link.textContent,
      })),
    );

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(foundingArticle);
});

test('the contents mark the part that is being read, and none before the first', async ({ page }) => {
  const marked = contentsOf(page).locator('[aria-current]');
  await expect(marked).toHaveCount(0);
  const headings = await listHeadings(page);
  expect(headings.length).toBeGreaterThan(4);
  for (const [index, { id, name }] of headings.entries()) {
    await scrollTo(page, id, 0.2);
    await expectPlace(page, name);
    const before = headings[index - 1];
    await scrollTo(page, id, 0.3);
    // Before the first, and before the sources, comes what the contents do not list.
    if (before && index < headings.length - 1) await expectPlace(page, before.name);
    else await expect(marked).toHaveCount(0);
  }
});

test('behind the text none is marked until the sources', async ({ page }) => {
  const marked = contentsOf(page).locator('[aria-current]');
  const sections = page.locator('.prose [data-footnotes], .text > section:not(.at-head, .sources)');
  const count = await sections.count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index += 1) {
    await sections.nth(index).evaluate((section) => {
      scrollBy({ top: section.getBoundingClientRect().top - innerHeight * 0.2 });
    });
    await expect(marked, await sections.nth(index).innerText()).toHaveCount(0);
  }
});

test('they mark the part that the keyboard has led to, as long as it is in sight', async ({ page }) => {
  for (const [index, { name }] of (await listHeadings(page)).entries()) {
    await contentsOf(page).getByRole('link').nth(index).focus();
    await page.keyboard.press('Enter');
    await expectPlace(page, name);
  }
  await scrollToEdge(page, 'top');
  await expect(contentsOf(page).locator('[aria-current]')).toHaveCount(0);
});

test('at the end of the page they mark the last part, and after a jump to a short one before it, that one', async ({
  page,
}) => {
  // So high a window that the last parts cannot be scrolled up to where one reads.
  await page.setViewportSize({ width: 1280, height: 4_000 });
  await scrollToEdge(page, 'bottom');
  const headings = await listHeadings(page);
  await expectPlace(page, headings.at(-1)?.name ?? '');
  await contentsOf(page).getByRole('link').nth(-2).press('Enter');
  await expectPlace(page, headings.at(-2)?.name ?? '');
});

test('who comes by a link to a part finds it marked', async ({ page }) => {
  const { id, name } = (await listHeadings(page))[2] ?? { id: '', name: '' };
  await page.goto(`/about/`);
  await page.goto(`${foundingArticle}#${id}`);
  await expectPlace(page, name);
});
