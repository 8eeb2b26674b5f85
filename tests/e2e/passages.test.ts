import { expect, test } from '@playwright/test';
import { toPassageAddress } from '../../src/domain/text-fragment.ts';
import { nastyPassages } from '../nasty-passages.ts';
import { foundingArticle } from './origins.ts';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Every passage, far from the others; first, without what is around it, where that tells two places apart. */
const page = `<!doctype html><meta charset="utf-8"><title>Passages</title>
<style>p { margin: 0; padding-block-start: 1500px; font: 16px/1.5 serif }</style>
${nastyPassages
  .filter(({ prefix, suffix }) => (prefix ?? suffix) !== undefined)
  .map(({ words }) => `<p>Elsewhere ${escapeHtml(words)} too.`)
  .join('\n')}
${nastyPassages
  .map(
    ({ words, prefix = '', suffix = '' }, index) =>
      `<p>Before. ${escapeHtml(prefix)} <span id="passage-${String(index)}">${escapeHtml(words)}</span> ${escapeHtml(suffix)} After.`,
  )
  .join('\n')}
<p>The end.<p></p>`;

test('a browser finds every nasty passage at its address', async ({ page: tab }) => {
  const origin = 'http://passages.example';
  await tab.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: page }));
  expect(nastyPassages.length).toBeGreaterThanOrEqual(50);
  const missed: string[] = [];
  for (const [index, passage] of nastyPassages.entries()) {
    // A page of its own for each: within one page a browser scrolls by other rules.
    const address = toPassageAddress(`${origin}/${String(index)}`, passage);
    await tab.goto(address);
    const isInSight = await tab
      .waitForFunction(
        (id) => {
          const box = document.getElementById(id)?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        },
        `passage-${String(index)}`,
        { timeout: 5_000, polling: 50 },
      )
      .then(
        () => true,
        () => false,
      );
    if (!isInSight) missed.push(`${passage.words}: ${address}`);
  }
  expect(missed).toEqual([]);
  // The page does not stand at a passage by itself.
  await tab.goto(toPassageAddress(`${origin}/none`, { words: 'no such words' }));
  expect(await tab.evaluate(() => scrollY)).toBe(0);
});

const quoted = 'virtually no difference from a homing pigeon of the best kind';

test('evidence shows the passage that its statement quotes, which leads to its place, and no other’s', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(foundingArticle);
  const markOf = (words: string) =>
    page.locator('.prose .claim', { hasText: words }).locator('xpath=following-sibling::a[1]');
  const panel = page.getByRole('dialog');
  await markOf(quoted).click();
  await expect(panel.getByRole('blockquote')).toHaveText(`“${quoted}”`);
  await expect(panel).toContainText('read 20 February 2026');
  const link = panel.getByRole('blockquote').getByRole('link');
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/north-shore-times\.example\/.*#:~:text=virtually%20no%20difference%20from%20/,
  );
  await expect(link).toHaveAttribute('rel', 'noopener');
  await page.keyboard.press('Escape');
  // It rests on the same source.
  await markOf('Hatchery hands presented the fifty goslings').click();
  await expect(panel).toContainText('The North Shore Times');
  await expect(panel.getByRole('blockquote')).toHaveCount(0);
});

test('without script and on paper the list of sources has the passages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(foundingArticle);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sources blockquote')).toHaveText(`“${quoted}”`);
  await expect(page.locator('.sources blockquote')).toBeVisible();
  await context.close();
});

test('a passage in another language is marked as such, with what it means beside it', async ({ page }) => {
  await page.goto('/articles/in-other-languages/');
  const passage = page.locator('#source-in-ar blockquote, li:has(> #source-in-ar) blockquote');
  await expect(passage.locator('bdi')).toHaveAttribute('lang', 'ar');
  await expect(passage.locator('bdi')).toHaveAttribute('dir', 'rtl');
  await expect(passage).toContainText('In translation: A headline in ar');
});

test('a citation that names a passage shows this one alone; a source says what has become of it', async ({
  page,
}) => {
  await page.goto('/articles/ninth-fair-outcome/');
  const panel = page.getByRole('dialog');
  await page.locator('.prose a[data-quotes]').click();
  await expect(panel.getByRole('blockquote')).toContainText(
    '“The fair closed with a march past the Old Lock”',
  );
  await expect(panel).toContainText('No longer on the page, last seen there 17 May 2026');
  await page.keyboard.press('Escape');
  // It quotes the other passage, and does not name this one.
  await page
    .locator('.prose .claim', { hasText: 'Sweden is no neighbour' })
    .locator('xpath=following-sibling::a[1]')
    .click();
  await expect(panel.getByRole('blockquote')).toHaveText('“Sweden is no neighbour any more”');
  await expect(panel).not.toContainText('No longer on the page');
  await page.keyboard.press('Escape');
  const gone = page.locator('#source-mw');
  await expect(gone.locator('.lost')).toHaveText('Page gone, last seen 10 May 2026');
  const link = gone.locator(':scope > a');
  await expect(link).toHaveAttribute('data-originalurl', (await link.getAttribute('href')) ?? '');
  await expect(link).toHaveAttribute('data-versionurl', /^https:\/\/archive\.example\/web\/20260227081500\//);
  await expect(link).toHaveAttribute('data-versiondate', '2026-02-27T08:15:00Z');
  await page.goto('/sources/');
  await expect(page.getByText('last seen 17 May 2026 at the latest')).toBeVisible();
  for (const day of ['10 May 2026', '17 May 2026'])
    await expect(page.getByText(`last seen ${day}`, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '1 cited page gone or changed' }).first().click();
  await expect(page.locator('.lost-sources .lost')).toHaveCount(1);
});
