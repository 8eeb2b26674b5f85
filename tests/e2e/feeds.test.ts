import { expect } from '@playwright/test';
import { madeUpSite } from '../sites/built-sites.ts';
import { findFaults } from './faults.ts';
import { test } from './kept-page.ts';

test('a reader copies the address of a feed and is told so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/feeds/');
  await page.locator('summary', { hasText: /^By topic\s*\d/ }).click();
  await page.getByRole('button', { name: 'Copy the address of the feed Tolls', exact: true }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${madeUpSite.url}/topics/tolls/rss.xml`,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the feeds page shows no button that does nothing, and every address as a link', async ({ page }) => {
    await page.goto('/feeds/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.locator('summary', { hasText: /^By topic\s*\d/ }).click();
    await expect(page.getByRole('link', { name: 'Atom feed: Tolls' })).toHaveAttribute(
      'href',
      '/topics/tolls/atom.xml',
    );
    await expect(page.getByRole('link', { name: 'Follow in Feedly' })).toBeVisible();
  });

  for (const [address, offer, feed] of [
    ['/topics/tolls/', 'Follow Tolls', '/topics/tolls/'],
    ['/sources/heron/', 'Follow Heron', '/sources/heron/'],
    ['/corrections/', 'Follow corrections', '/corrections/'],
    ['/claims/status/disputed/', 'Follow all statements', '/claims/'],
  ] as const) {
    test(`a reader follows the subject of ${address} with one click in a common reader`, async ({ page }) => {
      await page.goto(address);
      const link = page.getByRole('link', { name: 'Follow in Feedly' });
      await expect(link).toBeHidden();
      await page.getByText(offer, { exact: true }).click();
      await expect(link).toHaveAttribute(
        'href',
        `https://feedly.com/i/subscription/feed/${encodeURIComponent(`${madeUpSite.url}${feed}rss.xml`)}`,
      );
      await expect(link).toBeVisible();
    });
  }
});

test('the ways to follow a subject have no violation when they are open', async ({ page }) => {
  await page.goto('/topics/tolls/');
  await page.getByText('Follow Tolls', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'Follow in Feedly' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

test('what a page announces as its feed is there, in the form it says', async ({ page, request }) => {
  await page.goto('/countries/iceland/bridges-and-geese/');
  const feeds = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) =>
      links.map((link) => ({ type: link.getAttribute('type'), pathname: link.getAttribute('href') ?? '' })),
    );
  const own = '/countries/iceland/bridges-and-geese/';
  expect(feeds.map(({ pathname }) => pathname)).toEqual([
    ...['rss.xml', 'atom.xml', 'feed.json'].map((file) => own + file),
    '/rss.xml',
  ]);
  for (const { type, pathname } of feeds) {
    const answer = await request.get(pathname);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toMatch(type === 'application/feed+json' ? /^\{/ : /^<\?xml /);
  }
});
