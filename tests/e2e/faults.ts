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

/** The rules of axe that look at colours, and so the only ones whose findings a colour scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page as it stands: each rule broken, with the elements that break it. It runs in
 * the page and only its findings come back; to carry over every rule kept as well took five times as long.
 * @param asked "colours" where all else was judged before: a page that has only changed its colours
 */
export const findFaults = async (
  page: Page,
  asked: 'everything' | 'colours' = 'everything',
): Promise<readonly (readonly [rule: string, elements: string[]])[]> => {
  // Much to parse: once for each page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (rules) => {
      const { violations } = await window.axe.run(document, {
        resultTypes: ['violations'],
        ...(rules === undefined ? {} : { runOnly: rules }),
      });
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
    },
    asked === 'colours' ? colourRules : undefined,
  );
};
