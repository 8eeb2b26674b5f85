import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { findSmall } from './small.ts';

test('links in the list of who says what look like links, and are set off from the words', async ({
  page,
}) => {
  await page.goto('/articles/in-other-languages/');
  const entry = page.getByRole('region', { name: 'Who says what' }).getByRole('listitem').first();
  await expect(entry).toContainText(
    /There are seven\s*Claimed by First Voice.*Sources \d and \d.*Also stated in \S/,
  );
  const links = entry.getByRole('link');
  await expect(links).toHaveCount(4);
  for (const link of await links.all()) {
    const line = await link.evaluate((element) => getComputedStyle(element).textDecorationColor);
    expect(line).not.toMatch(/transparent|, 0\)|\/ 0\)/);
    await expect(link).toHaveCSS('text-decoration-line', 'underline');
  }
});

test('the measure of targets sees arrows behind sentences, and names that could be shorter', async ({
  page,
}) => {
  await page.setContent(`<style>p, li { font: 13px/20px sans-serif } .roomy { padding: 6px 10px }</style>
    <ol><li><p>A note. <a href="#back">↩</a></p></li></ol>
    <ul><li><a style="display: inline-block; padding-block: 4px" href="/countries/switzerland/">Switzerland</a></li></ul>
    <p>Words with <a href="/topics/sanctions/">a link</a> in them, and a <a class="roomy" href="#one">↩</a> to hit.</p>`);
  const found = await findSmall(page);
  expect(found.map((fault) => fault.replace(/of [\d.]+ × [\d.]+ px/, 'that is small'))).toEqual([
    'target that is small: <a href="#back">↩</a>',
    'target that is small: <a style="display: inline-block; padding-block: 4px" href="/countries/switzerland/">Sw</a>',
  ]);
  // All is left as it was.
  await expect(page.getByRole('link', { name: 'Switzerland' })).toBeVisible();
});
