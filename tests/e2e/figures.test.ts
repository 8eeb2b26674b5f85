import { expect, type Page } from '@playwright/test';
import { findFaults } from './faults.ts';
import { test } from './kept-page.ts';

const article = '/articles/figures/';
const kinds = ['chart', 'map', 'timeline'];

/** Opens the story with every kind of figure, in its own type, by which words are placed: a first visit may lack it. */
const open = async (page: Page, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(article);
  await page.evaluate(() => document.fonts.load('12px "Libre Franklin"'));
  await page.reload();
};

/** Words of drawings that are seen which run into others, or out of the drawing; each with what it meets. */
const findCollisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const drawings = [...document.querySelectorAll<SVGSVGElement>('.drawn > svg')];
    return drawings
      .filter((drawing) => drawing.checkVisibility())
      .flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        const texts = [...drawing.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        // Two boxes may share the air above and below letters.
        const air = 3;
        return texts.flatMap(({ words, box }, index) => [
          ...(box.left < frame.left - 2 || box.right > frame.right + 2
            ? [`${words} leaves its drawing`]
            : []),
          ...texts
            .slice(index + 1)
            .filter(
              (other) =>
                box.left < other.box.right - 1 &&
                other.box.left < box.right - 1 &&
                box.top + air < other.box.bottom - air &&
                other.box.top + air < box.bottom - air,
            )
            .map((other) => `${words} × ${other.words}`),
        ]);
      });
  });

/** Marks that are in a drawing that is seen and are not seen themselves, as where a style of the page names them too. */
const findHiddenMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.drawn > svg')]
      .filter((drawing) => drawing.checkVisibility())
      .flatMap((drawing) => [...drawing.querySelectorAll('path, circle, rect, line, text')])
      .filter((mark) => mark.closest('defs') === null && !mark.checkVisibility({ visibilityProperty: true }))
      .map((mark) => mark.outerHTML),
  );

/** Smallest type of drawings that are seen, and smallest side of what a finger must hit in them, in pixels. */
const measureSmallest = (page: Page): Promise<{ readonly type: number; readonly target: number }> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<SVGSVGElement>('svg.drawing')].filter((drawing) =>
      drawing.checkVisibility(),
    );
    const sizes = seen
      .flatMap((drawing) => [...drawing.querySelectorAll('text')])
      .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0));
    const sides = seen
      .flatMap((drawing) => [...drawing.querySelectorAll('a')])
      .flatMap((link) => {
        const { width, height } = link.getBoundingClientRect();
        return [width, height];
      });
    return { type: Math.min(...sizes), target: Math.min(...sides) };
  });

/** What browsers lose where they place by fractions of a pixel. */
const fraction = 0.01;

test('each figure shows one drawing, whose words can be read, at any width', async ({ page }) => {
  await open(page, 1280);
  const figures = page.locator('.figure');
  const count = await figures.count();
  expect(count).toBeGreaterThan(kinds.length);
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.locator('.drawn > svg:visible')).toHaveCount(count);
    expect(await findCollisions(page), `at ${String(width)} px`).toEqual([]);
    expect(await findHiddenMarks(page), `at ${String(width)} px`).toEqual([]);
    const { type, target } = await measureSmallest(page);
    expect(type).toBeGreaterThanOrEqual(12 - fraction);
    expect(target).toBeGreaterThanOrEqual(24 - fraction);
  }
});

test('all that is drawn on other pages can be read and hit on a telephone', async ({ page }) => {
  // A hub with its timeline and one with its map, a figure alone, and the front page.
  for (const path of [
    '/topics/second-topic/',
    '/countries/switzerland/',
    '/articles/figures/figures/bridges-in-time/',
    '/',
  ]) {
    await page.goto(path);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const at = `${path} at ${String(width)} px`;
      const { type, target } = await measureSmallest(page);
      expect(type, at).toBeGreaterThanOrEqual(12 - fraction);
      expect(target, at).toBeGreaterThanOrEqual(24 - fraction);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), at).toBe(0);
    }
  }
});

test('every number in a drawing is called by publisher and day', async ({ page }) => {
  await page.goto(article);
  for (const kind of ['.figure.chart', '.figure.map', '.figure.timeline']) {
    const names = await page
      .locator(`${kind} svg.drawing a[href*="#source-"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(names.length, kind).toBeGreaterThan(3);
    for (const name of names) expect(name, kind).toMatch(/^Source \d: Example \w+, 1 January 2026$/);
  }
});

test('in forced colours figures have no fault', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 320);
  expect(await findFaults(page)).toEqual([]);
});

test('a number in a drawing opens its source, as those of the text do', async ({ page }) => {
  await open(page, 1280);
  await page.locator('.figure.chart .drawn > svg:visible a').first().click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
});

for (const kind of kinds) {
  test(`the table of a ${kind} opens by keyboard and cites its sources`, async ({ page }) => {
    await open(page, 360);
    const figure = page.locator(`.figure.${kind}`).first();
    await figure.locator('summary').focus();
    await page.keyboard.press('Enter');
    const table = figure.locator('table');
    await expect(table).toBeVisible();
    expect(await table.locator('a[href*="#source-"]').count()).toBeGreaterThan(0);
  });
}

test('a figure has a page of its own, whose sources are those of its story', async ({ page }) => {
  await open(page, 360);
  await page.locator('.figure.map .figure-links a').last().click();
  await expect(page).toHaveURL(/\/articles\/figures\/figures\/[a-z0-9-]+\/$/);
  await expect(page.locator('.figure.map')).toBeVisible();
  await page.locator('.figure.map svg:visible a').first().click();
  await expect(page).toHaveURL(/\/articles\/figures\/#source-/);
});

test('the page of a figure names its story once, above it', async ({ page }) => {
  await page.goto('/articles/figures/figures/bridges-in-time/');
  const story = page.locator(`a[href="${article}"]`);
  await expect(story).toHaveCount(1);
  await expect(page.locator('main p').filter({ has: story })).toContainText(/^From the story: /);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('figures are drawn, and their tables can be opened', async ({ page }) => {
    await page.goto(article);
    await expect(page.locator('.figure.chart svg:visible').first()).toBeVisible();
    await page.locator('.figure.chart summary').first().click();
    await expect(page.locator('.figure.chart table').first()).toBeVisible();
  });
});

test('a label of a map begins where its words begin, from whichever side they are read', async ({ page }) => {
  await open(page, 1280);
  const label = page.locator('.figure.map svg:visible text.halo').first();
  const findStart = (words: string): Promise<number> =>
    label.evaluate((text, written) => {
      text.textContent = written;
      const line = text as SVGTextElement;
      return line.getStartPositionOfChar(0).x - line.getStartPositionOfChar(line.getNumberOfChars() - 1).x;
    }, words);
  expect(await findStart('40 km')).toBeLessThan(0);
  expect(await findStart('40 ק״מ')).toBeGreaterThan(0);
});
