import type { Page } from '@playwright/test';

/** Pixels that a target has at least each way, unless it stands in a sentence. */
const minTarget = 24;
/** Pixels of the smallest words. */
const minWords = 12;
/** Pixels of the words in a field, below which iOS zooms into it. */
const minField = 16;

/** Links to what stories are filed under, whose names may be as short as “UN”, wherever a page has them. */
const named = ['topics', 'countries', 'sources', 'authors', 'claims']
  .map((section) => `a[href^="/${section}/"]`)
  .join(', ');

/**
 * What is too small to hit or to read on a page as it stands, folded parts included, and what would be too small to hit
 * if names had two letters. All is left as it was.
 */
export const findSmall = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ minTarget: target, minWords: words, minField: field, named: names }) => {
      const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const details of folded) details.open = true;
      const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
      const describe = (element: Element, size: string): string =>
        `${size} ${element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 120)}`;
      const found: string[] = [];
      // A link in a sentence is as high as its line (WCAG 2.2, 2.5.8). An arrow or a number is no part of one.
      const isInSentence = (element: Element): boolean =>
        getComputedStyle(element).display === 'inline' &&
        /\p{L}/u.test(element.textContent) &&
        [...(element.closest('p, li, dd, td, figcaption, caption, .note')?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
        );
      const findTargets = (selector: string): string[] =>
        [...document.querySelectorAll(selector)].flatMap((element) => {
          // The bars of the histogram are as narrow as there are months; the two fields below them do the same.
          // A strip on a telephone is a picture: it takes no touch.
          if (!isSeen(element) || element.matches('.bars button')) return [];
          if (getComputedStyle(element).pointerEvents === 'none') return [];
          const boxes = [element, element.closest('label') ?? element].map((box) =>
            box.getBoundingClientRect(),
          );
          const width = Math.max(...boxes.map((box) => box.width));
          const height = Math.max(...boxes.map((box) => box.height));
          return isInSentence(element) || Math.min(width, height) >= target - 0.05
            ? []
            : [describe(element, `target of ${width.toFixed(1)} × ${height.toFixed(1)} px:`)];
        });
      found.push(...findTargets('a[href], button, input, select, summary'));
      for (const element of document.querySelectorAll('select, input:not([type=checkbox])')) {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (isSeen(element) && size < field)
          found.push(describe(element, `field with words of ${String(size)} px:`));
      }
      const cut: (readonly [Text, string])[] = [];
      for (const link of document.querySelectorAll(names)) {
        const parts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
        while (parts.nextNode()) {
          const part = parts.currentNode as Text;
          cut.push([part, part.data]);
          part.data = part.data.trim().slice(0, 2);
        }
      }
      found.push(...findTargets(names));
      for (const [part, whole] of cut) part.data = whole;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!element || (texts.currentNode.textContent ?? '').trim() === '' || !isSeen(element)) continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        // Words of no size at all are there for those who listen.
        if (size > 0 && size < words) found.push(describe(element, `words of ${String(size)} px:`));
      }
      for (const details of folded) details.open = false;
      return [...new Set(found)];
    },
    { minTarget, minWords, minField, named },
  );
