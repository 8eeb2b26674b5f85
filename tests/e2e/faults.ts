import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/**
 * What axe finds wrong on a page as it stands: each rule broken, with the elements that break it. It runs in
 * the page and only its findings come back; to carry over every rule kept as well took five times as long.
 */
export const findFaults = async (
  page: Page,
): Promise<readonly (readonly [rule: string, elements: string[]])[]> => {
  // Half a megabyte to parse: once for each page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
  });
};
