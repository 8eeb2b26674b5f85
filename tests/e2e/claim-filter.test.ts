import { expect, type Page, test } from '@playwright/test';
import { countWrittenClaims, spokenClaims } from '../sites/fixture-content.ts';
import { findFaults } from './faults.ts';

// Three stories of 70 statements, one of nine, two of two and one of one: see fixture-content.ts; and those of six longer ones.
const claims = '/claims/';
const total = 3 * spokenClaims + 9 + 4 + 1 + countWrittenClaims();
const disputed = 26 + countWrittenClaims('disputed');
const listed = '#statements .listed-claim';
const groups = '#statements > li';

/** Opens a list and notes which pages of lists are fetched from then on. */
const open = async (page: Page, address = claims): Promise<string[]> => {
  await page.goto(address);
  await expect(page.locator('claim-filter')).toBeVisible();
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
  });
  return fetched;
};

const hrefsOf = (page: Page): Promise<(string | null)[]> =>
  page.locator(`${listed} > a`).evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test('finds the statements of a speaker on all pages, and puts a story of two pages together', async ({
  page,
}) => {
  const fetched = await open(page);
  await expect(page.locator(listed)).toHaveCount(100);
  await page.getByLabel('Speaker', { exact: true }).selectOption('Frequent Speaker');
  const left = 3 * (spokenClaims - 2);
  await expect(page.getByRole('status')).toHaveText(`${String(left)} of ${String(total)} statements`);
  await expect(page.locator(listed)).toHaveCount(left);
  await expect(page.locator(groups)).toHaveCount(3);
  expect(new Set(await hrefsOf(page)).size).toBe(left);
  await expect(page.locator('.pager')).toBeHidden();
  const hub = '/claims/speakers/frequent-speaker/';
  expect(fetched.toSorted()).toEqual([hub, `${hub}page/2/`, `${hub}page/3/`]);
});

test('of two facets reads the list with fewer statements', async ({ page }) => {
  const fetched = await open(page);
  await page.getByLabel('Status', { exact: true }).selectOption('Disputed');
  await expect(page.getByRole('status')).toHaveText(`${String(disputed)} of ${String(total)} statements`);
  await page.getByLabel('Speaker', { exact: true }).selectOption('Frequent Speaker');
  await expect(page.getByRole('status')).toHaveText(`24 of ${String(total)} statements`);
  await page.getByLabel('Country of the story', { exact: true }).selectOption('Austria');
  await expect(page.getByRole('status')).toHaveText(`8 of ${String(total)} statements`);
  await expect(page.locator(`${listed}:not(.disputed)`)).toHaveCount(0);
  await expect(page.locator(groups)).toHaveAttribute('data-country', 'austria');
  expect(new Set(fetched)).toEqual(new Set(['/claims/status/disputed/']));
});

test('limits by day and reads only the lists of those years', async ({ page }) => {
  const fetched = await open(page);
  await page.getByLabel('To', { exact: true }).fill('2025-12-31');
  await expect(page.getByRole('status')).toHaveText(
    `${String(3 * spokenClaims + 9)} of ${String(total)} statements`,
  );
  expect(fetched.filter((list) => !/^\/claims\/years\/202[45]\//.test(list))).toEqual([]);
  fetched.length = 0;
  await page.getByLabel('From', { exact: true }).fill('2025-01-01');
  await expect(page.getByRole('status')).toHaveText(`9 of ${String(total)} statements`);
  expect(fetched).toEqual(['/claims/years/2025/']);
  await page.getByLabel('From', { exact: true }).fill('2024-03-02');
  await page.getByLabel('To', { exact: true }).fill('2024-03-02');
  await expect(page.getByRole('status')).toHaveText(`70 of ${String(total)} statements`);
  await page.getByLabel('To', { exact: true }).fill('2024-03-01');
  await expect(page.getByRole('status')).toHaveText('No statement matches these filters.');
  await expect(page.locator(groups)).toHaveCount(0);
});

test('keeps to its own list on the page of a facet', async ({ page }) => {
  await open(page, `${claims}speakers/rare-speaker/`);
  await page.getByLabel('Country of the story', { exact: true }).selectOption('Austria');
  await expect(page.getByRole('status')).toHaveText('2 of 6 statements');
  await open(page, `${claims}countries/austria/`);
  await page.getByLabel('Status', { exact: true }).selectOption('Disputed');
  await expect(page.getByRole('status')).toHaveText('8 of 70 statements');
});

test('keeps the choice in the address, for others and for the way back', async ({ page }) => {
  await open(page);
  const status = page.getByRole('status');
  await page.getByLabel('Speaker', { exact: true }).selectOption('Rare Speaker');
  await expect(page).toHaveURL(`${claims}?speaker=rare-speaker`);
  await page.getByLabel('Country of the story', { exact: true }).selectOption('Austria');
  await expect(page).toHaveURL(`${claims}?speaker=rare-speaker&country=austria`);
  await expect(status).toHaveText(`2 of ${String(total)} statements`);
  await page.goBack();
  await expect(status).toHaveText(`6 of ${String(total)} statements`);
  await expect(page.getByLabel('Country of the story', { exact: true })).toHaveValue('');
  await page.goForward();
  await expect(status).toHaveText(`2 of ${String(total)} statements`);
  await page.reload();
  await expect(status).toHaveText(`2 of ${String(total)} statements`);
  await expect(page.getByLabel('Speaker', { exact: true })).toHaveValue('rare-speaker');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(claims);
  await expect(status).toHaveText('');
  await expect(page.locator(listed)).toHaveCount(100);
  await expect(page.locator('.pager')).toBeVisible();
});

test('leaves out what an address asks for and nobody said', async ({ page }) => {
  await open(page, `${claims}?speaker=nobody&from=yesterday`);
  await expect(page.getByLabel('Speaker', { exact: true })).toHaveValue('');
  await expect(page.locator(listed)).toHaveCount(100);
});

test('says so when a list cannot be fetched, and works again afterwards', async ({ page }) => {
  await open(page);
  await page.route('**/claims/speakers/**', (route) => route.abort());
  const status = page.getByRole('status');
  await page.getByLabel('Speaker', { exact: true }).selectOption('Rare Speaker');
  await expect(status).toContainText('could not be loaded, so nothing is filtered');
  await expect(page.locator(listed)).toHaveCount(100);
  await expect(page.locator('.pager')).toBeVisible();
  await page.unroute('**/claims/speakers/**');
  await page.route('**/claims/status/disputed/', (route) => route.fulfill({ status: 500, body: '' }));
  await page.getByLabel('Speaker', { exact: true }).selectOption('Any');
  await page.getByLabel('Status', { exact: true }).selectOption('Disputed');
  await expect(status).toContainText('could not be loaded');
  await page.getByLabel('Status', { exact: true }).selectOption('Any');
  await page.getByLabel('Speaker', { exact: true }).selectOption('Rare Speaker');
  await expect(status).toHaveText(`6 of ${String(total)} statements`);
});

test('drops a slow answer to an old question', async ({ page }) => {
  await open(page);
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/claims/speakers/rare-speaker/', async (route) => {
    await asked;
    await route.continue();
  });
  await page.getByLabel('Speaker', { exact: true }).selectOption('Rare Speaker');
  await expect(page.getByRole('status')).toHaveText('Searching the statements…');
  await page.getByLabel('Speaker', { exact: true }).selectOption('Other Party');
  await expect(page.getByRole('status')).toHaveText(`24 of ${String(total)} statements`);
  const late = page.waitForResponse('**/claims/speakers/rare-speaker/');
  answer();
  await late;
  // Nothing tells that an answer was dropped: what is fetched and read after it comes after it.
  await page.evaluate(async () => (await fetch(window.location.href)).text());
  await expect(page.getByRole('status')).toHaveText(`24 of ${String(total)} statements`);
});

test('has no accessibility fault when filtered', async ({ page }) => {
  await open(page, `${claims}?status=disputed`);
  await expect(page.locator(listed)).toHaveCount(disputed);
  expect(await findFaults(page)).toEqual([]);
});

test('where its script does not run, no room is left for the filter', async ({ page }) => {
  // It stands in the page, where only an extension of the browser can keep it back.
  await page.addInitScript(() => {
    customElements.define = () => undefined;
  });
  await page.goto(claims);
  const height = () =>
    page.locator('claim-filter').evaluate((element) => element.getBoundingClientRect().height);
  expect(await height()).toBeGreaterThan(20);
  await expect.poll(height).toBe(0);
  await expect(page.locator(listed).first()).toBeVisible();
});
