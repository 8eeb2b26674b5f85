import { chromium } from '@playwright/test';
import { provideBrowser } from '../browser.ts';
import { median } from './median.ts';
import { serveFolder } from './static-server.ts';

/** Bytes of bodies over the wire from opening the search page to its first result, with an empty cache. */
export interface ColdSearch {
  /** Pagefind with its index, and our script; without the page itself and its fonts. */
  readonly search: number;
  /** Of these, our own script. */
  readonly script: number;
  /** The same until facets and months are counted too. */
  readonly withFacets: number;
}

/** Milliseconds in which nothing may come any more, for everything to count as come. */
const quietMs = 700;

/** Asks each query in a browser that has seen nothing before, and counts what it fetches; medians. */
export const measureColdSearch = async (site: string, queries: readonly string[]): Promise<ColdSearch> => {
  const server = await serveFolder(site, new Map());
  const browser = await chromium.launch({ executablePath: provideBrowser('whole'), args: ['--no-sandbox'] });
  const measured: ColdSearch[] = [];
  try {
    for (const words of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const fetched: { readonly isScript: boolean; readonly started: number; readonly bytes: number }[] = [];
      let last = performance.now();
      context.on('requestfinished', (request) => {
        const { pathname } = new URL(request.url());
        const isScript = /^\/_astro\/.*\.js$/.test(pathname);
        if (!isScript && !pathname.startsWith('/pagefind/')) return;
        last = performance.now();
        void request.sizes().then(({ responseBodySize: bytes }) => {
          fetched.push({ isScript, started: request.timing().startTime, bytes });
        });
      });
      // The page itself notes when its first result stands: from outside, what is fetched next would mingle.
      await page.addInitScript(() => {
        new MutationObserver(() => {
          const root = document.documentElement;
          if (root.dataset.first === undefined && document.querySelector('.results > li')) {
            root.dataset.first = String(Date.now());
          }
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${server.origin}/search/?${new URLSearchParams({ q: words }).toString()}`);
      await page.locator('.results > li').first().waitFor();
      const firstAt = Number(await page.locator('html').getAttribute('data-first'));
      while (performance.now() - last < quietMs) await page.waitForTimeout(100);
      const sum = (parts: typeof fetched): number => parts.reduce((total, { bytes }) => total + bytes, 0);
      measured.push({
        search: sum(fetched.filter(({ started }) => started <= firstAt)),
        script: sum(fetched.filter(({ isScript }) => isScript)),
        withFacets: sum(fetched),
      });
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const middle = (name: keyof ColdSearch): number => median(measured.map((each) => each[name]));
  return { search: middle('search'), script: middle('script'), withFacets: middle('withFacets') };
};
