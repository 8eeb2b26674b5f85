import { expect, type Page, test } from '@playwright/test';
import { patienceMs } from '../../src/views/before-paint.ts';
import { standsInOwnType } from '../bench/own-type.ts';
import { foundingArticle } from './origins.ts';
import { waitForQuiet } from './quiet.ts';
import { readShifts, watchShifts } from './shifts.ts';

/** Opens a page, notes what jumps on it, and keeps its fonts back. @returns what lets them come */
const openWithoutFonts = async (page: Page, address: string): Promise<() => void> => {
  await watchShifts(page);
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
};

/**
 * Makes a page wait for its type until that comes, however busy the machine is that tests it: when the wait ends is
 * asked of a clock of its own (tests/unit/views/before-paint.test.ts). Notes what stood on the page meanwhile.
 */
const waitForEver = async (page: Page): Promise<void> => {
  await page.addInitScript((ms) => {
    const wait = window.setTimeout.bind(window);
    const waitLonger = (run: TimerHandler, timeout?: number): number =>
      timeout === ms ? 0 : wait(run, timeout);
    const seen = new Set<string>();
    Object.assign(window, { setTimeout: waitLonger, seen });
    const look = (): void => {
      // The style sheet would end the wait too.
      for (const animation of document.getAnimations())
        if (animation instanceof CSSAnimation && animation.animationName === 'await-type') animation.pause();
      const { type } = document.documentElement.dataset;
      const parts = ['h1', 'main p'].map((part) => document.querySelector(part));
      if (type !== undefined && parts.every((part) => part !== null))
        seen.add([type, ...parts.map((part) => getComputedStyle(part).visibility)].join(' '));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, patienceMs);
};

/** What a page that waits for its type has shown so far: the state of its type, its headline, its text. */
const readSeen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);

for (const width of [360, 1280]) {
  for (const address of [foundingArticle, '/', '/topics/bridges-and-geese/']) {
    test(`a first visit to ${address} at ${String(width)} px has the site’s type, and nothing shifts`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await waitForEver(page);
      const letFontsCome = await openWithoutFonts(page, address);
      // The headline is there before its type is, and the text with it.
      await expect.poll(() => readSeen(page)).toEqual(['awaited visible hidden']);
      letFontsCome();
      await expect(page.locator('html')).toHaveAttribute('data-type', 'set');
      await expect.poll(() => readSeen(page)).toEqual(['awaited visible hidden', 'set visible visible']);
      await waitForQuiet(page);
      for (const part of ['.wordmark', 'h1', '.masthead nav a', 'main p'])
        expect(await standsInOwnType(page, part), part).toBe(true);
      expect(await readShifts(page)).toEqual([]);
    });
  }
}

test('type that comes too late is for the next page: text stands without it, and nothing shifts', async ({
  page,
}) => {
  const letFontsCome = await openWithoutFonts(page, foundingArticle);
  await expect(page.locator('.prose p').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-type', 'late');
  letFontsCome();
  await waitForQuiet(page);
  expect(await standsInOwnType(page, 'h1')).toBe(false);
  expect(await readShifts(page)).toEqual([]);
});

for (const [what, spoil] of [
  ['fonts that cannot be had', (page: Page) => page.route('**/*.woff2', (route) => route.abort())],
  [
    'a script that fails while the text waits',
    (page: Page) =>
      page.addInitScript(() => {
        Object.assign(window, {
          setTimeout: () => {
            throw new Error('There are no timers today.');
          },
        });
      }),
  ],
  [
    'a script that never ends the wait',
    (page: Page) =>
      page.addInitScript(() => {
        Object.assign(window, { setTimeout: () => 0 });
        document.fonts.load = () => new Promise(() => undefined);
      }),
  ],
  [
    'storage that is closed',
    (page: Page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Access is denied.', 'SecurityError');
          },
        });
      }),
  ],
  [
    'a browser without the font API',
    (page: Page) => page.addInitScript(() => Object.defineProperty(document, 'fonts', { value: undefined })),
  ],
] as const) {
  test(`${what}: the text is there all the same`, async ({ page }) => {
    await spoil(page);
    await page.goto(foundingArticle, { waitUntil: 'commit' });
    await expect(page.locator('.prose p').first()).toHaveCSS('visibility', 'visible');
  });
}

test('on paper nothing waits', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await openWithoutFonts(page, foundingArticle);
  await page.waitForSelector('.prose p');
  const seen = await page.evaluate(() => {
    document.documentElement.dataset.type = 'awaited';
    return getComputedStyle(document.body).visibility;
  });
  expect(seen).toBe('visible');
});

test('a reader who comes back, or comes for a part of the page, finds it where it is', async ({ page }) => {
  await waitForEver(page);
  const letFontsCome = await openWithoutFonts(page, `${foundingArticle}#source-ns`);
  await expect.poll(() => readSeen(page)).toContain('awaited visible hidden');
  letFontsCome();
  await expect(page.locator('html')).toHaveAttribute('data-type', 'set');
  const source = page.locator('#source-ns');
  await waitForQuiet(page);
  await expect(source).toBeInViewport();
  await page.goto('/about/');
  await page.goBack();
  await expect(source).toBeInViewport();
  await expect(page.locator('.prose p').first()).toHaveCSS('visibility', 'visible');
});

test('letters with accents stand in the face of the others', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    const probe = document.createElement('p');
    probe.innerHTML =
      '<i id="upright" style="all:unset">Álvaro José São Tomé Zürich Łódź Erdoğan: five official flights</i><em id="italic">José Łódź</em><b id="sans">José Łódź</b>';
    probe.querySelector('b')?.style.setProperty('font-family', 'var(--sans)');
    document.body.append(probe);
    for (const font of document.fonts) font.display = 'swap';
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await document.fonts.ready;
  });
  for (const part of ['#upright', '#italic', '#sans'])
    await expect.poll(() => standsInOwnType(page, part)).toBe(true);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('text waits for nothing', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(foundingArticle);
    await expect(page.locator('.prose p').first()).toBeVisible();
  });
});
