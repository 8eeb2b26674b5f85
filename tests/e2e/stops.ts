import type { Page } from '@playwright/test';

/** Presses of Tab from the top of a story's page to the end of its text, at most. */
export const maxStops = 60;

/** Presses Tab until the focus is behind the text of a story, and says what it stopped at, in order. */
export const pressToStops = async (page: Page): Promise<string[]> => {
  const stops: string[] = [];
  while (stops.length < 200) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const prose = document.querySelector('.prose');
      const focused = document.activeElement;
      if (!prose || !focused || focused === document.body) return null;
      const isBehind =
        !prose.contains(focused) && prose.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBehind ? null : (focused.ariaLabel ?? focused.textContent.trim());
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  return stops;
};

/**
 * The same without a key being pressed, a hundred times as fast: what can have the focus up to the end of the text.
 * That both say the same is tested where the keys are pressed (keyboard.test.ts).
 */
export const findStops = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const prose = document.querySelector('.prose');
    if (!prose) return [];
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
    return [...document.querySelectorAll<HTMLElement>(focusable)]
      .filter((element) => {
        const isBehind =
          !prose.contains(element) &&
          prose.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        return (
          !isBehind &&
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          element.checkVisibility({ visibilityProperty: true })
        );
      })
      .map((element) => element.ariaLabel ?? element.textContent.trim());
  });
