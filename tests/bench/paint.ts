import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { provideBrowser } from '../browser.ts';
import { median, quantile } from './median.ts';
import { readOwnType, watchText } from './own-type.ts';
import { controlPage, type PageVariant } from './page-variants.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

/** A link and a machine to imitate. */
export interface Conditions {
  readonly name: string;
  readonly bytesPerSecond: number;
  readonly latencyMs: number;
  /** How many times slower the processor is made to be. */
  readonly processorSlowdown: number;
}

/** What the goal is measured on. */
export const slowTelephone: Conditions = {
  name: 'slow telephone',
  bytesPerSecond: 1_600_000 / 8,
  latencyMs: 150,
  processorSlowdown: 4,
};

/** What many readers have. */
export const goodLink: Conditions = {
  name: 'good link',
  bytesPerSecond: 10_000_000 / 8,
  latencyMs: 40,
  processorSlowdown: 1,
};

export const viewport = { width: 360, height: 740 };

/** Milliseconds of quiet after which nothing more is expected to be painted. */
const quietMs = 400;

/** What one load of a page showed. */
interface Load {
  readonly firstPaintMs: number;
  /** When the text is there, which may wait for its type. */
  readonly textPaintMs: number;
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  readonly bytesBeforePaint: number;
  readonly bytes: number;
  readonly requests: number;
  readonly isOwnType: boolean;
  /** The same when the page is opened once more, with what the first visit left in the cache. */
  readonly again: Omit<Load, 'again'>;
}

/** Medians of the loads of one variant. */
export interface PaintFigures {
  readonly variant: string;
  readonly loads: number;
  readonly firstPaintMs: number;
  /** First and third quartile, to see the noise. */
  readonly firstPaintSpreadMs: readonly [number, number];
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  readonly bytesBeforePaint: number;
  readonly bytes: number;
  readonly requests: number;
  readonly textPaintMs: number;
  /** Share of first visits that stand in the site's own type within two seconds. */
  readonly ownTypeShare: number;
  /** Largest shift of all visits. */
  readonly worstShift: number;
  /** What the second visit showed. */
  readonly again: Pick<PaintFigures, 'firstPaintMs' | 'textPaintMs' | 'ownTypeShare'>;
  /** First paint over that of the control page: median of the ratios within each round. */
  readonly ratio: number;
  /** The same of the text. */
  readonly textRatio: number;
}

export interface PaintReport {
  readonly conditions: Conditions;
  /** Address of the page measured. */
  readonly address: string;
  readonly browser: string;
  readonly figures: readonly PaintFigures[];
}

/** Address of the story whose page has the median size. */
export const findMedianArticle = async (folder: string): Promise<string> => {
  const entries = await readdir(join(folder, 'articles'), { withFileTypes: true });
  const slugs = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const sized = await Promise.all(
    slugs.map(async (slug) => ({
      slug,
      bytes: (await stat(join(folder, 'articles', slug, 'index.html'))).size,
    })),
  );
  const middle = sized.toSorted((a, b) => a.bytes - b.bytes)[Math.floor((sized.length - 1) / 2)];
  if (!middle) throw new Error('The built site has no story.');
  return `/articles/${middle.slug}/`;
};

/** The sheets of a page for what stands below its headline. */
const readBelowSheets = async (folder: string, html: string): Promise<string> => {
  let sheets = '';
  for (const [, file = ''] of html.matchAll(/<link rel="stylesheet" href="\/(_astro\/below-[^"]+)"/g)) {
    sheets += await readFile(join(folder, file), 'utf8');
  }
  return sheets;
};

/**
 * Measures how fast a page of a finished site is painted, beside the control page and with each way of
 * delivering style and fonts. Every round loads every variant once, so that noise meets all alike.
 * @param folder the finished site
 */
export const measurePaint = async (
  folder: string,
  address: string,
  conditions: Conditions,
  rounds: number,
  others: readonly PageVariant[],
): Promise<PaintReport> => {
  const html = await readFile(join(folder, address, 'index.html'), 'utf8');
  const below = await readBelowSheets(folder, html);
  const variants = [controlPage, ...others];
  const browser = await chromium.launch({
    executablePath: provideBrowser('whole'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    handleSIGINT: false,
  });
  const servers: StaticServer[] = [];
  try {
    const sites: { readonly variant: PageVariant; readonly url: string; readonly loads: Load[] }[] = [];
    for (const variant of variants) {
      const server = await serveFolder(folder, variant.toReplacements(html, address, below));
      servers.push(server);
      sites.push({ variant, url: server.origin + address, loads: [] });
    }
    // Fills the servers' memory of compressed files and warms the browser; not counted.
    for (const { url } of sites) await loadPage(browser, url, conditions);
    for (let round = 0; round < rounds; round += 1) {
      // Each round begins with another variant, so that no place in the order favours one.
      const order = sites.map((_, index) => sites[(index + round) % sites.length]);
      for (const site of order) site?.loads.push(await loadPage(browser, site.url, conditions));
    }
    const control = sites[0]?.loads ?? [];
    return {
      conditions,
      address,
      browser: `Chromium ${browser.version()}`,
      figures: sites.map(({ variant, loads }) => toFigures(variant.name, loads, control)),
    };
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
};

const toFigures = (variant: string, loads: readonly Load[], control: readonly Load[]): PaintFigures => {
  const middle = (pick: (load: Load) => number): number => median(loads.map(pick));
  const first = loads.map((load) => load.firstPaintMs);
  const toRatio = (pick: (load: Load) => number): number =>
    median(loads.map((load, index) => pick(load) / (control[index] ? pick(control[index]) : Number.NaN)));
  return {
    variant,
    loads: loads.length,
    firstPaintMs: median(first),
    firstPaintSpreadMs: [quantile(first, 0.25), quantile(first, 0.75)],
    largestPaintMs: middle((load) => load.largestPaintMs),
    layoutShift: middle((load) => load.layoutShift),
    bytesBeforePaint: middle((load) => load.bytesBeforePaint),
    bytes: middle((load) => load.bytes),
    requests: middle((load) => load.requests),
    textPaintMs: middle((load) => load.textPaintMs),
    ownTypeShare: shareOf(loads),
    worstShift: Math.max(...loads.flatMap((load) => [load.layoutShift, load.again.layoutShift])),
    again: {
      firstPaintMs: middle((load) => load.again.firstPaintMs),
      textPaintMs: middle((load) => load.again.textPaintMs),
      ownTypeShare: shareOf(loads.map((load) => load.again)),
    },
    ratio: toRatio((load) => load.firstPaintMs),
    textRatio: toRatio((load) => load.textPaintMs),
  };
};

const shareOf = (loads: readonly Omit<Load, 'again'>[]): number =>
  loads.filter((load) => load.isOwnType).length / loads.length;

/** Loads a page with an empty cache, and once more as a reader who comes back. */
const loadPage = async (browser: Browser, url: string, conditions: Conditions): Promise<Load> => {
  const context = await browser.newContext({ viewport });
  try {
    const first = await visitPage(context, url, conditions);
    return { ...first, again: await visitPage(context, url, conditions) };
  } finally {
    await context.close();
  }
};

const visitPage = async (
  context: BrowserContext,
  url: string,
  conditions: Conditions,
): Promise<Omit<Load, 'again'>> => {
  const page = await context.newPage();
  await watchText(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latencyMs,
    downloadThroughput: conditions.bytesPerSecond,
    uploadThroughput: conditions.bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: conditions.processorSlowdown });
  const transfer = watchTransfer(devtools);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(quietMs);
  const type = await readOwnType(page);
  const painted = await page.evaluate(readPaint);
  await page.close();
  return {
    ...painted,
    ...type,
    bytesBeforePaint: transfer.countBytes(painted.firstPaintMs),
    bytes: transfer.countBytes(Infinity),
    requests: transfer.countRequests(),
  };
};

interface Transfer {
  /** Bytes on the wire until a moment, in milliseconds from the first request on. */
  readonly countBytes: (untilMs: number) => number;
  readonly countRequests: () => number;
}

/** Listens to what a page fetches. */
const watchTransfer = (devtools: CDPSession): Transfer => {
  let begun: number | undefined;
  const requests = new Map<string, { pieces: { seconds: number; length: number }[]; encodedBytes: number }>();
  devtools.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    begun ??= timestamp;
    requests.set(requestId, { pieces: [], encodedBytes: 0 });
  });
  devtools.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
    requests.get(requestId)?.pieces.push({ seconds: timestamp, length: dataLength });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.encodedBytes = encodedDataLength;
  });
  return {
    countRequests: () => requests.size,
    countBytes: (untilMs) => {
      const until = (begun ?? 0) + untilMs / 1000;
      const sumOf = (pieces: readonly { readonly length: number }[]): number =>
        pieces.reduce((sum, { length }) => sum + length, 0);
      // The browser tells compressed bytes only for a whole answer: shares of it go by the plain bytes.
      return [...requests.values()].reduce((sum, { pieces, encodedBytes }) => {
        const early = pieces.filter(({ seconds }) => seconds <= until);
        return pieces.length === 0 ? sum : sum + (encodedBytes * sumOf(early)) / sumOf(pieces);
      }, 0);
    },
  };
};

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs in the page: what its own clock says. */
const readPaint = async (): Promise<Pick<Load, 'firstPaintMs' | 'largestPaintMs' | 'layoutShift'>> => {
  const observe = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      const entries: PerformanceEntryList = [];
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => {
        resolve(entries);
      }, 200);
    });
  const [largest, shifts] = await Promise.all([observe('largest-contentful-paint'), observe('layout-shift')]);
  return {
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largestPaintMs: largest.at(-1)?.startTime ?? Number.NaN,
    layoutShift: (shifts as LayoutShift[])
      .filter((shift) => !shift.hadRecentInput)
      .reduce((sum, shift) => sum + shift.value, 0),
  };
};
