import { expect } from '@playwright/test';
import { findFaults } from './faults.ts';
import { test } from './kept-page.ts';

test('an old address leads to the present page, to the part that is meant', async ({ page }) => {
  await page.goto('/older-page/');
  await page.waitForURL('/standards/#how-firmly');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standards');
});

test('a reader who shortens an address finds the archive', async ({ page }) => {
  await page.goto('/articles/');
  await page.waitForURL('/archive/');
});

test('the page at an old address says where to go', async ({ page }) => {
  // Some readers and programs do not follow by themselves.
  await page.route('**/topics/former-topic/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/topics/former-topic/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Long topic');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findFaults(page)).toEqual([]);
  }
  await page.getByRole('main').getByRole('link', { name: '/topics/long-topic/' }).click();
  await expect(page).toHaveURL('/topics/long-topic/');
});

test('a withdrawn story says that it is, and leads to the corrections', async ({ page }) => {
  await page.goto('/articles/taken-back/');
  await expect(page.getByRole('heading', { level: 2, name: 'We have withdrawn this story.' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('main').getByText('Withdrawal')).toBeVisible();
});
