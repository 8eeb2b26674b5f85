import { expect } from '@playwright/test';
import { test } from './kept-page.ts';

test('the second page of claims leads back to the first', async ({ page }) => {
  await page.goto('/claims/');
  await page.getByRole('link', { name: 'Older', exact: true }).click();
  await expect(page).toHaveURL(/\/claims\/page\/2\/$/);
  await page.getByRole('link', { name: 'Newer', exact: true }).click();
  await expect(page).toHaveURL(/\/claims\/$/);
});

test('a statement leads to its sentence in the story', async ({ page }) => {
  await page.goto('/claims/status/disputed/');
  const link = page.locator('.listed-claim > a').first();
  const words = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText(words.slice(0, 20));
});

test('search narrows by status, kind of source and speaker', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('checkbox', { name: 'Gander Holm' }).check();
  await expect(page.locator('.results > li').first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^State media/ }).check();
  await page.getByRole('checkbox', { name: 'Disputed' }).check();
  await expect(page).toHaveURL(/speaker=gander-holm&status=disputed&kind=state-media$/);
  await expect(page.locator('.results > li').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lists lead from one to the other, and no filter is offered that does nothing', async ({ page }) => {
    await page.goto('/claims/');
    await expect(page.locator('claim-filter')).toBeHidden();
    await expect(page.locator('.listed-claim')).toHaveCount(100);
    const lists = page.getByRole('navigation', { name: 'Statements by status' });
    await lists.getByRole('link', { name: 'Assessed' }).click();
    await expect(page).toHaveURL(/\/claims\/status\/assessed\/$/);
    await expect(page.locator('.listed-claim:not(.assessed)')).toHaveCount(0);
    await page.getByRole('link', { name: /^All \d+ speakers$/ }).click();
    await page.getByRole('link', { name: 'Fowl Papers Institute' }).click();
    await expect(page).toHaveURL(/\/claims\/speakers\/fowl-papers-institute\/$/);
    await expect(page.locator('.listed-claim')).toHaveCount(1);
  });

  test('on a phone the lists open by their labels', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/claims/');
    const disputed = page.locator('.claim-facets').getByRole('link', { name: 'Disputed' });
    await expect(disputed).toBeHidden();
    await page.locator('summary', { hasText: 'Status' }).click();
    await disputed.click();
    await expect(page).toHaveURL(/\/claims\/status\/disputed\/$/);
  });
});

test('every publisher has a line on who controls it, or on that nothing is recorded', async ({ page }) => {
  await page.goto('/sources/driftwood/');
  await expect(page.locator('.publisher-facts .independence')).toHaveText(
    'Prints what the tide brings in, with the name of whoever lost it.',
  );
  await page.goto('/sources/example-agency/');
  await expect(page.locator('.publisher-facts .independence')).toHaveText(
    'We have no record of who controls or funds it.',
  );
});
