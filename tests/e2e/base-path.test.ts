import { expect, test } from '@playwright/test';
import { belowBase } from '../sites/built-sites.ts';
import { linkingArticle } from '../sites/linking-article.ts';
import { belowOrigin } from './origins.ts';

const home = `${belowOrigin}${belowBase}/`;

test('a site below a folder of its host is read, searched and followed there, and asks for nothing outside', async ({
  page,
}) => {
  const errors: string[] = [];
  const outside: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(home)) outside.push(request.url());
  });

  await page.goto(home);
  await page.getByRole('link', { name: 'A story that leads everywhere' }).first().click();
  await expect(page).toHaveURL(`${home}articles/${linkingArticle}/`);
  // An address changes before the scripts of its page are there, which keys ask for.
  await page.waitForLoadState();
  for (const picture of await page.locator('figure img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(await page.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true);

  // Search over the story, which fetches its page, its scripts, Pagefind and the index.
  await page.keyboard.press('/');
  const dialog = page.locator('search-dialog');
  await dialog.getByRole('searchbox').fill('everywhere');
  await dialog.getByRole('link', { name: 'A story that leads everywhere' }).click();
  await expect(page).toHaveURL(new RegExp(`^${home}articles/${linkingArticle}/`));

  await page.goto(`${home}search/?q=everywhere`);
  const result = page.locator('news-search .results > li');
  await expect(result.getByRole('link').first()).toHaveAttribute(
    'href',
    `${belowBase}/articles/${linkingArticle}/`,
  );

  await page.goto(`${home}claims/`);
  await page.getByLabel('Speaker', { exact: true }).selectOption('A Keeper');
  await expect(page.locator('claim-filter').getByRole('status')).toHaveText(/^1 of \d statements$/);

  await page.goto(`${home}articles/merged/#story-sources`);
  await page.waitForURL(`${home}articles/updated/#story-sources`);

  await page.goto(`${home}topics/example-topic/`);
  const feed = await page.locator('link[type="application/atom+xml"]').first().getAttribute('href');
  const answer = await page.request.get(new URL(feed ?? '', page.url()).href);
  expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(await answer.text()).toContain(`<link href="https://org.example/news/articles/${linkingArticle}/"`);

  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});
