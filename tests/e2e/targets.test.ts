import { expect, test } from '@playwright/test';

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
