import { type Browser, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../browser.ts';
import { measureLayout } from './reading-layout.ts';
import { serveFolder } from './static-server.ts';

/** Screens that readers have, from a small telephone to a large desk. */
export const screens = [
  { width: 320, height: 568 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1680, height: 1050 },
] as const;

/** What a page asks of its reader at one width. */
export interface ReadingFigures {
  /** Pixels above the first paragraph of the text; on a page that lists, above its first entry. */
  readonly beginsPx: number;
  /** Presses of the Tab key from the top to behind the text; on a page that lists, to behind what it lists. */
  readonly stops: number;
  /** Targets under 24 px, but for those in a sentence (WCAG 2.2, 2.5.8). */
  readonly smallTargets: number;
  /** Targets under 24 px that stand in a sentence. */
  readonly smallInSentences: number;
  /** Pieces of text under 12 px, as they are drawn. */
  readonly smallTexts: number;
  /** Pixels that the page is too wide when its text is twice as large. */
  readonly overflowPx: number;
  /** Marks of statements that begin a line of the text. */
  readonly leadingMarks: number;
}

export interface PageReading {
  readonly address: string;
  /** One for each of the screens, in their order. */
  readonly figures: readonly ReadingFigures[];
}

/** More presses than any page should ask for. */
const maxStops = 600;

/**
 * Measures how pages of a finished site are read.
 * @param folder the finished site
 * @param addresses of the pages
 */
export const measureReading = async (
  folder: string,
  addresses: readonly string[],
): Promise<readonly PageReading[]> => {
  const server = await serveFolder(folder, new Map());
  const browser = await chromium.launch({
    executablePath: provideBrowser('whole'),
    args: ['--no-sandbox', '--disable-background-networking'],
    handleSIGINT: false,
  });
  try {
    const readings: PageReading[] = [];
    for (const address of addresses) {
      const figures: ReadingFigures[] = [];
      for (const screen of screens) figures.push(await measurePage(browser, server.origin + address, screen));
      readings.push({ address, figures });
    }
    return readings;
  } finally {
    await browser.close();
    await server.close();
  }
};

const measurePage = async (
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<ReadingFigures> => {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    // The second visit has the site's type, as every later page has.
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.reload({ waitUntil: 'networkidle' });
    const layout = await page.evaluate(measureLayout);
    const stops = await countStops(page);
    return { ...layout, stops, overflowPx: await measureOverflow(page) };
  } finally {
    await context.close();
  }
};

/** Presses Tab until the focus has left the text, as one does who has no mouse. */
const countStops = async (page: Page): Promise<number> => {
  for (let stops = 0; stops < maxStops; stops += 1) {
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(() => {
      const end = document.querySelector('[data-measured-text]') ?? document.querySelector('main');
      const focused = document.activeElement;
      if (end === null || focused === null || focused === document.body) return true;
      const place = end.compareDocumentPosition(focused);
      return (
        (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
      );
    });
    if (isBehind) return stops;
  }
  return maxStops;
};

/** How much wider than the screen a page gets when its reader doubles the size of text. */
const measureOverflow = async (page: Page): Promise<number> =>
  page.evaluate(async () => {
    document.documentElement.style.fontSize = '200%';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
