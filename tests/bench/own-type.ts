import type { Page } from '@playwright/test';

/** By when a first visit should stand in the site's type, in milliseconds from the start of the navigation. */
export const deadlineMs = 2_000;

/** What is looked at: running text, a headline, furniture. */
const parts = ['main p', 'h1', '.masthead nav a'] as const;

/** What the page keeps of the frame in which its text was first seen. */
interface Watcher {
  textPaintMs: number | undefined;
}

/** Notes in each page the frame in which its first paragraph is first seen, in the milliseconds of its own clock. */
export const watchText = (page: Page): Promise<void> =>
  page
    .addInitScript((selector) => {
      const watcher = window as unknown as Watcher;
      const look = (): void => {
        const part = document.querySelector(selector);
        if (part && getComputedStyle(part).visibility === 'visible') watcher.textPaintMs = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, parts[0])
    .then(() => undefined);

export interface OwnType {
  /** When the text was first seen; a headline may be seen before. */
  readonly textPaintMs: number;
  /** True when by the deadline text, headline and furniture were seen, all in fonts that came with the site. */
  readonly isOwnType: boolean;
}

/** Whether a part of the page stands in a font that came with the site, and in nothing else. */
export const standsInOwnType = async (page: Page, selector: string): Promise<boolean> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
};

/** Waits for the deadline and looks at what is on the screen. */
export const readOwnType = async (page: Page): Promise<OwnType> => {
  const textPaintMs = await page.evaluate(async (untilMs) => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, untilMs - performance.now())));
    return (window as unknown as Watcher).textPaintMs ?? Infinity;
  }, deadlineMs);
  let isOwnType = textPaintMs <= deadlineMs;
  for (const selector of parts) isOwnType &&= await standsInOwnType(page, selector);
  return { textPaintMs, isOwnType };
};
