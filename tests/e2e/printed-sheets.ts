import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

export const paperFormats = ['A4', 'Letter'] as const;
export type PaperFormat = (typeof paperFormats)[number] | 'A5';

/** Margins of a sheet in points, from styles/print.css: 2 cm; what stands in them is the number of the sheet. */
const margin = (2 / 2.54) * 72;

/** What can be told of a printed sheet from its words. */
export interface PrintedSheet {
  /** Share of the height between the margins that is blank below the last line. */
  readonly blank: number;
  /** Share of the width between the margins that its words span. */
  readonly width: number;
}

/** A line of words on a sheet. */
export interface PrintedLine {
  readonly text: string;
  /** Points above the lower edge of the sheet. */
  readonly y: number;
}

/** Points by which words of one line may stand apart, as a number of a source does. */
const lineTolerance = 3;

/**
 * Prints a page and reads its lines, what stands in the margins left out.
 * @returns a list for each sheet, from its top to its end
 */
export const readLines = async (page: Page, format: PaperFormat): Promise<readonly PrintedLine[][]> => {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const sheets: PrintedLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const lines: PrintedLine[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const y = Number(item.transform[5]);
      if (y <= margin) continue;
      const index = lines.findIndex((line) => Math.abs(line.y - y) < lineTolerance);
      const line = lines[index];
      if (line) lines[index] = { text: `${line.text} ${item.str}`, y: line.y };
      else lines.push({ text: item.str, y });
    }
    sheets.push(lines.toSorted((one, other) => other.y - one.y));
  }
  return sheets;
};

/**
 * Prints a page and measures its sheets. Drawings have words below them, so that the last line is the end of all.
 * @returns a record for each sheet that has words, in order
 */
export const measureSheets = async (page: Page, format: PaperFormat): Promise<readonly PrintedSheet[]> => {
  const bytes = await page.pdf({ format, preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: PrintedSheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' && Number(item.transform[5]) > margin
        ? [{ x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
        : [],
    );
    const lowest = Math.min(...words.map(({ y }) => y));
    const start = Math.min(...words.map(({ x }) => x));
    const end = Math.max(...words.map((word) => word.x + word.width));
    sheets.push({
      blank: (lowest - margin) / (height - 2 * margin),
      width: (end - start) / (width - 2 * margin),
    });
  }
  return sheets;
};

/** Sheets that should not have been printed so, in words: `sheet 2 of 3 on A4: 41% blank`. */
export const findBadSheets = async (
  page: Page,
  formats: readonly PaperFormat[] = paperFormats,
): Promise<readonly string[]> => {
  const bad: string[] = [];
  for (const format of formats) {
    const sheets = await measureSheets(page, format);
    for (const [index, { blank, width }] of sheets.slice(0, -1).entries()) {
      const sheet = `sheet ${String(index + 1)} of ${String(sheets.length)} on ${format}`;
      if (blank > 1 / 3) bad.push(`${sheet}: ${String(Math.round(blank * 100))}% blank`);
      if (width < 1 / 5)
        bad.push(`${sheet}: its words span ${String(Math.round(width * 100))}% of its width`);
    }
  }
  return bad;
};
