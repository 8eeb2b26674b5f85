import { test as base, type BrowserContext } from '@playwright/test';
import { followRequests } from './quiet.ts';

/** What a browser context is made with, and can never change. */
interface Making {
  readonly javaScriptEnabled: boolean;
  readonly hasTouch: boolean;
  readonly baseURL: string | undefined;
}

/** Makes a context with a page, or gives the one made so before. */
type KeepContext = (making: Making) => Promise<BrowserContext>;

/**
 * A test whose page was that of the test before it in the same worker. To make a page, or to empty one thoroughly, costs
 * as much as most tests. Between two tests it forgets what stood on it, what it was told to hold back, and what it stored
 * for the site that it showed last. What it cannot forget is a script that was added to every page (addInitScript): such
 * tests take Playwright's own.
 */
export const test = base.extend<object, { readonly keepContext: KeepContext }>({
  keepContext: [
    async ({ browser }, use) => {
      const kept = new Map<string, BrowserContext>();
      await use(async (making) => {
        const key = JSON.stringify(making);
        const context =
          kept.get(key) ?? (await browser.newContext({ ...making, baseURL: making.baseURL ?? '' }));
        if (!kept.has(key)) await context.newPage();
        kept.set(key, context);
        return context;
      });
      for (const context of kept.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ keepContext, javaScriptEnabled, hasTouch, baseURL }, use) => {
    const context = await keepContext({ javaScriptEnabled, hasTouch, baseURL });
    await use(context);
    const [page, ...others] = context.pages();
    for (const other of others) await other.close();
    await context.clearPermissions();
    if (!page) return;
    for (const event of [
      'request',
      'requestfinished',
      'requestfailed',
      'response',
      'console',
      'pageerror',
    ] as const)
      page.removeAllListeners(event);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (javaScriptEnabled && page.url().startsWith('http'))
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    await page.mouse.move(0, 0);
    await page.goto('about:blank');
  },
  page: async ({ context, viewport, colorScheme, contextOptions }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await page.emulateMedia({
      media: null,
      colorScheme: colorScheme ?? 'light',
      forcedColors: contextOptions.forcedColors ?? 'none',
    });
    followRequests(page);
    await use(page);
  },
});
