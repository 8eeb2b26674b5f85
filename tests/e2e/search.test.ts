import { expect, test } from '@playwright/test';

const story = '/articles/fifty-launchers-before-the-congress/';

test('finds the founding story by a word as one types and opens it at the matching section', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').pressSequentially('launchers', { delay: 20 });
  const result = page.locator('.results > li', { hasText: 'Fifty launchers before the congress' }).first();
  await expect(result.getByRole('heading')).toContainText('Fifty launchers before the congress');
  await expect(result.locator('mark').first()).toHaveText(/launcher/i);
  await expect(page).toHaveURL(/\/search\/\?q=launchers$/);
  await expect(page.getByRole('status')).toHaveText(/^\d+ stories$/);
  const section = result.getByRole('list', { name: 'Matching sections' }).getByRole('link').first();
  const name = await section.textContent();
  await section.click();
  await expect(page).toHaveURL(new RegExp(`${story}#.+`));
  const heading = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
  await expect(heading).toHaveText(name ?? '');
  await expect(heading).toBeInViewport();
});

test('narrows by country and keeps the choice in the address', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('Country').selectOption('Japan');
  const results = page.locator('.results > li');
  await expect(results).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Fifty launchers before the congress' })).toBeVisible();
  await page.getByLabel('Country').selectOption('North Korea');
  await expect(results).toHaveCount(6);
  await expect(page).toHaveURL(/\?country=North\+Korea$/);
  await page.reload();
  await expect(page.getByLabel('Country')).toHaveValue('North Korea');
  await expect(results).toHaveCount(6);
  await page.goBack();
  await expect(page.getByLabel('Country')).toHaveValue('Japan');
  await expect(results).toHaveCount(2);
});

test('narrows the stories found to a country and back', async ({ page }) => {
  await page.goto('http://localhost:4402/search/?q=made-up');
  await expect(page.getByRole('status')).toHaveText('49 stories');
  await page.getByLabel('Country').selectOption('Austria');
  await expect(page.getByRole('status')).toHaveText('22 stories');
  await expect(page.locator('.results > li')).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator('.results > li')).toHaveCount(20);
  await page.getByLabel('Topic').selectOption('Second topic');
  await expect(page.getByRole('status')).toContainText('No story matches.');
});

test('leaves an unknown filter in the address out and says so', async ({ page }) => {
  await page.goto('/search/?country=Atlantis&q=launchers');
  await expect(page.locator('.results > li').first()).toBeVisible();
  await expect(page.getByText('The address asked for a filter that does not exist here')).toBeVisible();
});

test('says what to do when nothing is found', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.getByRole('status')).toHaveText(
    'No story matches. Try fewer or other words, or take a filter away.',
  );
});

test('says what to do when the index cannot be loaded, and offers the lists', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=launchers');
  await expect(page.getByRole('status')).toContainText('The search index could not be loaded.');
  await expect(page.getByRole('link', { name: 'North Korea' })).toBeVisible();
});

test('loads nothing of search before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

for (const words of ['"', '<b>bold</b>', '😀', 'שלום', '%', '+', 'x'.repeat(10_000)]) {
  test(`stands the query ${words.slice(0, 12)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`/search/?${new URLSearchParams({ q: words }).toString()}`);
    await expect(page.getByRole('status')).not.toHaveText(/^(Searching …)?$/);
    expect(errors).toEqual([]);
  });
}
