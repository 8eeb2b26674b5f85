import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** The source of axe in its short form, which each page is handed: the other is more than twice as long. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe whose findings change with colours and with the width of the window: all others read the document. */
const lookRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * Hands axe to a page as the browser's own tools would: the browser remembers what it has parsed of a script, which it
 * does not of one that is evaluated by another. The connection ends at once: as long as there are two, what one says of
 * colours or of paper is forgotten at the next page.
 */
const bringAxe = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source, silent: true });
  await session.detach();
};

/**
 * What axe finds wrong on a page as it stands: each rule broken, with the elements that break it. It runs in
 * the page and only its findings come back; to carry over every rule kept as well took five times as long.
 * @param asked "looks" where all else was judged before: a page that has only changed its colours or its width
 */
export const findFaults = async (
  page: Page,
  asked: 'everything' | 'looks' = 'everything',
): Promise<readonly (readonly [rule: string, elements: string[]])[]> => {
  // Much to parse: once for each page.
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page);
  return page.evaluate(
    async (rules) => {
      const { violations } = await window.axe.run(document, {
        resultTypes: ['violations'],
        ...(rules === undefined ? {} : { runOnly: rules }),
      });
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
    },
    asked === 'looks' ? lookRules : undefined,
  );
};
