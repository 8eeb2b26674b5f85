import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { madeUpOrigin } from './origins.ts';
import { waitForQuiet } from './quiet.ts';

test.describe('at an old address', () => {
  const moves = [
    ['/2019/An_Old_Story/#story-sources', '/articles/the-old-one/#story-sources'],
    ['/2019/An_Old_Story/#source-example-source', '/articles/the-old-one/#source-example-source'],
    ['/2019/An_Old_Story/?x=1#source-example-source', '/articles/the-old-one/?x=1#source-example-source'],
    ['/2019/An_Old_Story/?x=1', '/articles/the-old-one/?x=1'],
    ['/2019/An_Old_Story/#no-such-part', '/articles/the-old-one/#no-such-part'],
    ['/2019/An_Old_Story/', '/articles/the-old-one/'],
    ['/topics/former-topic/#main', '/topics/long-topic/#main'],
    // Where a part is named by whoever moved the page, that part it is.
    ['/old-page/#briefing', '/standards/#how-firmly'],
    ['/articles/#main', '/archive/#main'],
  ] as const;

  test('one is led to where the page is now, and to the part of it that one asked for', async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    for (const [asked, led] of moves) {
      // A page of its own each time: from one part of a page to another, nothing is loaded.
      await page.goto('about:blank');
      await page.goto(madeUpOrigin + asked);
      await page.waitForURL(madeUpOrigin + led);
      await waitForQuiet(page);
      expect(page.url()).toBe(madeUpOrigin + led);
      expect(errors, asked).toEqual([]);
      const part = page.locator(new URL(page.url()).hash || 'h1');
      if (!led.includes('no-such-part')) await expect(part).toBeInViewport();
    }
  });

  test('the old address is not left behind in the history', async ({ page }) => {
    await page.goto(`${madeUpOrigin}/topics/`);
    await page.goto(`${madeUpOrigin}/2019/An_Old_Story/#story-sources`);
    await page.waitForURL(`${madeUpOrigin}/articles/the-old-one/#story-sources`);
    await page.goBack();
    await expect(page).toHaveURL(`${madeUpOrigin}/topics/`);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('one click leads to the very part that was asked for', async ({ page }) => {
      for (const [part, name] of [
        ['story-sources', 'Sources'],
        ['source-example-source', 'An example page'],
      ] as const) {
        await page.goto(`${madeUpOrigin}/2019/An_Old_Story/#${part}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'A made-up story from before last year',
        );
        await expect(page.getByRole('heading', { level: 2 })).toHaveText(
          'Go straight to the part you asked for',
        );
        await expect(page.locator('.parts li:visible')).toHaveText([name]);
        await page.getByRole('main').getByRole('link', { name, exact: true }).click();
        await expect(page).toHaveURL(`${madeUpOrigin}/articles/the-old-one/#${part}`);
        await expect(page.locator(`#${part}`)).toBeInViewport();
      }
    });

    test('one click leads to the story where no part of it is asked for', async ({ page }) => {
      for (const asked of ['', '#no-such-part']) {
        await page.goto(`${madeUpOrigin}/2019/An_Old_Story/${asked}`);
        await expect(page.locator('.parts')).toBeHidden();
        await page.getByRole('main').getByRole('link', { name: '/articles/the-old-one/' }).click();
        await expect(page).toHaveURL(`${madeUpOrigin}/articles/the-old-one/`);
      }
    });

    test('one is led on at once to a page that is no story, and to the part that whoever moved it named', async ({
      page,
    }) => {
      await page.goto(`${madeUpOrigin}/topics/former-topic/`);
      await page.waitForURL(`${madeUpOrigin}/topics/long-topic/`);
      await page.goto(`${madeUpOrigin}/old-page/#briefing`);
      await page.waitForURL(`${madeUpOrigin}/standards/#how-firmly`);
    });
  });
});
