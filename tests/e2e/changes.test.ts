import { expect, type Page, test } from '@playwright/test';
import { rewordedArticle } from '../sites/version-records.ts';
import { madeUpOrigin } from './origins.ts';

const path = `/articles/${rewordedArticle}/`;
const story = `${madeUpOrigin}${path}`;
const place = 'read';

/** Lets the browser remember that a version was read on 3 March of this year. */
const remember = async (page: Page, version: string, year = new Date().getFullYear()): Promise<void> => {
  await page.goto(`${madeUpOrigin}/`);
  await page.evaluate(
    ([key, kept]) => {
      localStorage.setItem(key, kept);
    },
    [place, JSON.stringify([[path, [version, new Date(year, 2, 3, 12).getTime()]]])] as const,
  );
};

const note = (page: Page) => page.locator('.head [role=status]');

test('a reader who comes back is told what changed, and led there', async ({ page }) => {
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(error.message));
  await remember(page, '');
  await page.goto(story);
  await expect(note(page)).toHaveText('2 statements changed since you read this on 3 March.');
  await note(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/changes\/#2026-06-01T12:00:00\.000Z$/);
  await expect(page.locator('li:target')).toContainText('There are eight and the line is grey.');
  expect(logged).toEqual([]);
});

test('the year is said where it is another one', async ({ page }) => {
  await remember(page, '', 2020);
  await page.goto(story);
  await expect(note(page)).toHaveText('2 statements changed since you read this on 3 March 2020.');
});

test('whoever has read this version, or comes for the first time, is told nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(story);
  await page.goto(story);
  await page.waitForLoadState('networkidle');
  await expect(note(page)).toHaveCount(0);
  expect(asked.filter((url) => url.includes('/changes/'))).toEqual([]);
  const kept = await page.evaluate((key) => localStorage.getItem(key), place);
  expect(kept).toMatch(/^\[\["\/articles\/a-second-voice\/",\["#2026-06-01T12:00:00\.000Z",[\d.]+\]\]\]$/);
});

test('a version that nobody has kept, a memory that is none and a page that does not come say nothing', async ({
  page,
}) => {
  await remember(page, '#nobody');
  await page.goto(story);
  await page.waitForLoadState('networkidle');
  await expect(note(page)).toHaveCount(0);
  for (const kept of ['{', 'null', '7', '[[1]]', '[null]']) {
    await page.evaluate(
      ([key, value]) => {
        localStorage.setItem(key, value);
      },
      [place, kept] as const,
    );
    await page.goto(story);
    await expect(page.locator('h1')).toBeVisible();
    await expect(note(page)).toHaveCount(0);
  }
  await remember(page, '');
  await page.route('**/changes/', (route) => route.abort());
  await page.goto(story);
  await page.waitForLoadState('networkidle');
  await expect(note(page)).toHaveCount(0);
});

test('two hundred stories are remembered, those read last', async ({ page }) => {
  await page.goto(`${madeUpOrigin}/`);
  await page.evaluate((key) => {
    const kept = Array.from({ length: 200 }, (_, index) => [`/articles/${String(index)}/`, ['', index]]);
    localStorage.setItem(key, JSON.stringify(kept));
  }, place);
  await page.goto(story);
  const kept = await page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? '[]') as [string, unknown][],
    place,
  );
  expect(kept).toHaveLength(200);
  expect(kept[0]?.[0]).toBe('/articles/1/');
  expect(kept.at(-1)?.[0]).toBe(path);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the changes are reached from the story', async ({ page }) => {
    await page.goto(story);
    await page.getByRole('link', { name: 'Changes to this story' }).click();
    await expect(page.locator('h1')).toHaveText('Changes: A second voice on the same matters');
    await expect(page.locator('[data-since]')).toBeHidden();
  });
});
