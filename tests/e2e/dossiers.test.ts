import { expect } from '@playwright/test';
import { engineArticle, engineNames } from '../sites/dossiers.ts';
import { test } from './kept-page.ts';
import { madeUpOrigin } from './origins.ts';

const story = `${madeUpOrigin}/articles/${engineArticle}/`;
const engine = `${madeUpOrigin}/dossiers/lighthouse-engine/`;
const compared = `${madeUpOrigin}/dossiers/compare/weapon/`;

test.describe('the card of a dossier', () => {
  test('opens beside its link with the first values, leads on, and gives the focus back', async ({
    page,
  }) => {
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(error.message));
    await page.goto(story);
    const link = page.getByRole('link', { name: 'Lighthouse Engine' });
    await link.click();
    const card = page.getByRole('dialog', { name: 'Lighthouse Engine' });
    await expect(card).toBeVisible();
    await expect(card.locator('dt')).toHaveText(['Range', 'Hours', 'Name as it is written']);
    await expect(card).toContainText('An engine that exists for tests, with <b>marks</b>');
    await expect(card).not.toContainText('Until');
    expect(page.url()).toBe(story);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(link).toBeFocused();
    await link.click();
    await card.getByRole('link', { name: 'Open the dossier' }).click();
    await expect(page).toHaveURL(engine);
    expect(logged).toEqual([]);
  });

  test('is no hindrance: should it not come, the link leads to the page', async ({ page }) => {
    await page.route('**/dossiers/**', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.goto(story);
    await page.getByRole('link', { name: 'Lighthouse Engine' }).click();
    await expect(page).toHaveURL(engine);
  });
});

test('the number of a value opens its sources in place', async ({ page }) => {
  await page.goto(engine);
  await page.locator('#fact-range sup a').first().click();
  await expect(page.getByRole('dialog').locator('ol > li')).toHaveCount(2);
  expect(page.url()).toBe(engine);
});

test('dossiers are compared two to four at a time, and what was chosen can be shared', async ({ page }) => {
  await page.goto(compared);
  const shown = page.locator('thead th:visible');
  await expect(shown).toHaveText(['Property', 'Gull Engine', 'Lighthouse Engine', 'Second engine']);
  await page.getByLabel('Second engine').uncheck();
  await expect(shown).toHaveText(['Property', 'Gull Engine', 'Lighthouse Engine']);
  await expect(page.getByLabel('Gull Engine')).toBeDisabled();
  await page.goto(page.url());
  await expect(shown).toHaveText(['Property', 'Gull Engine', 'Lighthouse Engine']);
  await page.goto(`${compared}?of=nobody`);
  await expect(shown).toHaveCount(4);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reaches a dossier, its sources and the whole table', async ({ page }) => {
    await page.goto(story);
    await page.getByRole('link', { name: 'Lighthouse Engine' }).click();
    await expect(page).toHaveURL(engine);
    await page.locator('#fact-range sup a').first().click();
    await expect(
      page.locator('#source-example-source, li:has(> #source-example-source)').first(),
    ).toBeVisible();
    await page.goto(compared);
    await expect(page.locator('thead th')).toHaveCount(4);
    await expect(page.locator('fieldset')).toBeHidden();
  });
});

test('the search finds a dossier by any of its names, and by one that is misspelt', async ({ page }) => {
  await page.goto(`${madeUpOrigin}/search/`);
  const found = page.getByRole('region', { name: 'Dossiers' }).getByRole('link');
  const field = page.getByRole('searchbox', { name: 'Search stories' });
  for (const words of ['Lighthouse Engine', ...engineNames, 'deungdae', 'lighthous engin']) {
    // Nothing is left of the answer before.
    await field.fill('nothing of the kind whatsoever');
    await field.press('Enter');
    await expect(found).toHaveCount(0);
    await field.fill(words);
    await field.press('Enter');
    await expect(found.first(), words).toHaveText('Lighthouse Engine');
    await expect(found.first()).toHaveAttribute('href', '/dossiers/lighthouse-engine/');
  }
});

test('the search over a page shows dossiers as what they are, before the stories, within reach of the arrows', async ({
  page,
}) => {
  await page.goto(`${madeUpOrigin}/about/`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill('engine');
  const found = dialog.getByRole('region', { name: 'Dossiers' }).getByRole('link');
  await expect(found.first()).toHaveAttribute('href', /\/dossiers\/[a-z-]+-engine\/$/);
  await expect(dialog.locator('.results > li').first()).toBeVisible();
  await expect(dialog.locator('.results a[href*="/dossiers/"]')).toHaveCount(0);
  await dialog.getByRole('searchbox').press('ArrowDown');
  await expect(found.first()).toBeFocused();
  await dialog.getByRole('searchbox').fill('nothing of the kind whatsoever');
  await expect(found).toHaveCount(0);
});

test('dossiers are not among the stories that a search finds', async ({ page }) => {
  await page.goto(`${madeUpOrigin}/search/?q=engine`);
  await expect(page.locator('.results > li').first()).toBeVisible();
  await expect(page.locator('.results a[href*="/dossiers/"]')).toHaveCount(0);
});
