import { expect, type Page } from '@playwright/test';
import { type PrintedSheet, squeeze } from './printed-sheets.ts';

/** Where a line of just these words is printed: the sheet, and how high on it. */
const findLine = (
  sheets: readonly PrintedSheet[],
  words: string,
): { readonly sheet: number; readonly y: number } => {
  for (const [sheet, { lines }] of sheets.entries()) {
    const line = lines.find(({ text }) => squeeze(text) === squeeze(words));
    if (line) return { sheet, y: line.y };
  }
  throw new Error(`No line says “${words}”.`);
};

/** Asks that the drawing of where it came from, if the page has one, is whole on paper, before the sources. */
export const expectWholeOrigins = async (page: Page, sheets: readonly PrintedSheet[]): Promise<void> => {
  const notes = await page.locator('.origins .meta').allTextContents();
  for (const words of notes) {
    const title = findLine(sheets, 'Where it came from');
    const note = findLine(sheets, words);
    const list = findLine(sheets, 'Sources');
    expect(note.sheet).toBe(title.sheet);
    expect(list.sheet > note.sheet || (list.sheet === note.sheet && list.y < note.y)).toBe(true);
  }
};
