import { expect, test } from '@playwright/test';

test('a reader copies the address of a feed and is told so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/feeds/');
  await page.getByRole('button', { name: 'Copy the address of the feed Sanctions', exact: true }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'https://sourceline.example/topics/sanctions/rss.xml',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the feeds page shows no button that does nothing, and every address as a link', async ({ page }) => {
    await page.goto('/feeds/');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Atom feed: Sanctions' })).toHaveAttribute(
      'href',
      '/topics/sanctions/atom.xml',
    );
    await expect(page.getByRole('link', { name: 'Follow in Feedly' })).toBeVisible();
  });
});

test('what a page announces as its feed is there, as XML', async ({ page, request }) => {
  await page.goto('/countries/north-korea/missiles-and-deterrence/');
  const feeds = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(feeds).toEqual(['/countries/north-korea/missiles-and-deterrence/rss.xml', '/rss.xml']);
  for (const feed of feeds) {
    const answer = await request.get(feed);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toMatch(/^<\?xml /);
  }
});
