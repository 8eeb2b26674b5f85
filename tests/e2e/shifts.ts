import type { Page } from '@playwright/test';
import { followRequests } from './quiet.ts';

declare global {
  interface Window {
    shifts: Shift[];
  }
}

/** What jumped, by the browser's own measure, and the beginnings of the elements that did. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Notes what jumps on a page that is opened next, and what it asks for. */
export const watchShifts = async (page: Page): Promise<void> => {
  followRequests(page);
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const moved = entry.sources.map(({ node }) =>
          (node instanceof Element ? node.outerHTML : '').slice(0, 80),
        );
        window.shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** What has jumped on a watched page so far. */
export const readShifts = (page: Page): Promise<readonly Shift[]> => page.evaluate(() => window.shifts);
