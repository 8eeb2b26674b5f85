import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { foundingArticle as article } from './origins.ts';

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the article reads in full, with its sources', async ({ page }) => {
    await page.goto(article);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Fifty goslings before the bridge fair',
    );
    for (const name of ['Key points', 'Sources', 'What to watch']) {
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    }
    await page.setViewportSize({ width: 1100, height: 800 });
    const points = page.getByRole('region', { name: 'Key points' }).getByRole('listitem');
    await expect(points.locator('visible=true')).toHaveCount(3);
    await page.getByText(/^\d more key points?$/).click();
    await expect(points.locator('visible=true')).toHaveCount(await points.count());
    await page.locator('a[role=doc-noteref]').first().click();
    await expect(page).toHaveURL(/#source-ns$/);
    await expect(page.locator('#source-ns')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  });

  test('the search page offers ways to browse and nothing dead', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByText('Keyword search needs JavaScript')).toBeVisible();
    await expect(page.getByLabel('Country')).toBeHidden();
    await page.getByRole('link', { name: 'Iceland' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iceland');
  });
});

test('a reader goes from the front page to the story, its topic and its feed', async ({ page }) => {
  await page.goto('/');
  await page.locator(`main a[href="${article}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${article}$`));
  await page.getByRole('complementary').getByRole('link', { name: 'Letters and seals', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Letters and seals');
  await page.getByText('Follow Letters and seals', { exact: true }).click();
  const feed = await page.getByRole('link', { name: 'RSS feed: Letters and seals' }).getAttribute('href');
  const response = await page.request.get(feed ?? '');
  expect(response.ok()).toBe(true);
  expect(await response.text()).toContain('<rss');
});

test('an unknown address gets the page for lost readers and status 404', async ({ page }) => {
  const response = await page.goto('/articles/no-such-story/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
});

test('the keyboard reaches the text past the navigation', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#story-text$/);
  for (const [number, id] of [
    [2, 'story-contents'],
    [3, 'story-sources'],
    [4, 'story-related'],
  ] as const) {
    await page.goto(article);
    for (let press = 0; press < number; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  await page.goto('/topics/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
});

test('contents stay in view on a wide screen and fold on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article);
  const link = page.getByRole('navigation', { name: 'In this story' }).getByRole('link').first();
  await expect(link).toBeVisible();
  await page.locator('#story-outlook').scrollIntoViewIfNeeded();
  await expect(link).toBeInViewport();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(link).toBeHidden();
  await page.getByText('In this story').locator('visible=true').click();
  await expect(link).toBeVisible();
});

for (const width of [1280, 1680]) {
  test(`at ${String(width)} px the headline spans all columns, and what it leads to stands side by side below it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article);
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toHaveCSS('font-size', '56px');
    const words = (await headline.textContent()) ?? '';
    const box = await headline.evaluate((element) => {
      const { left, right, bottom, height } = element.getBoundingClientRect();
      return {
        left,
        right,
        bottom,
        lines: Math.round(height / Number.parseFloat(getComputedStyle(element).lineHeight)),
      };
    });
    expect(words.length / box.lines).toBeGreaterThanOrEqual(28);
    const parts = await page
      .locator('.deck, .points, .glance')
      .evaluateAll((elements) =>
        elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
      );
    expect(parts.map(({ top }) => Math.round(top))).toEqual(parts.map(() => Math.round(parts[0]?.top ?? 0)));
    for (const { top } of parts) expect(top).toBeGreaterThan(box.bottom);
    const [left, right] = [
      Math.min(...parts.map((part) => part.left)),
      Math.max(...parts.map((part) => part.right)),
    ];
    expect([Math.round(box.left), Math.round(box.right)]).toEqual([Math.round(left), Math.round(right)]);
    const sorted = parts.toSorted((one, other) => one.left - other.left);
    for (const [index, { left: start }] of sorted.slice(1).entries())
      expect(start).toBeGreaterThan(sorted[index]?.right ?? 0);
    // There is room for all of them.
    const points = page.getByRole('region', { name: 'Key points' }).getByRole('listitem');
    await expect(points.locator('visible=true')).toHaveCount(await points.count());
    await expect(page.getByText(/^\d more key points?$/)).toBeHidden();
  });
}

test('markup in a headline stays text and no script of an editor runs', async ({ page }) => {
  await page.goto('/articles/marks-in-the-headline/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('</script><b>&');
  await expect(page).not.toHaveTitle('scripted');
});

test('a story older than a year says so and points to newer ones', async ({ page }) => {
  await page.goto('/articles/the-old-one/');
  await expect(page.getByText('This story is from 1 March 2024.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'The newest of the made-up stories' }).first()).toBeVisible();
});

test('related stories give their reason', async ({ page }) => {
  await page.goto('/articles/the-newest/');
  await expect(page.getByText('Also on Second topic and Switzerland').first()).toBeVisible();
});

test('on the front page of a telephone stories come before questions, on a wide one questions before topics', async ({
  page,
}) => {
  const topOf = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const [stories, questions] = [await topOf('.topics'), await topOf('.due')];
    expect(questions > stories, `at ${String(width)} px`).toBe(width < 704);
  }
});
