import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

export const paperFormats = ['A4', 'Letter'] as const;
export type PaperFormat = (typeof paperFormats)[number] | 'A5';

/** Margins of a sheet in points, from styles/print.css: 2 cm; what stands in them is the number of the sheet. */
const margin = (2 / 2.54) * 72;

/** A line of words on a sheet. */
export interface PrintedLine {
  readonly text: string;
  /** Points above the lower edge of the sheet. */
  readonly y: number;
}

/** What can be told of a printed sheet from its words. */
export interface PrintedSheet {
  /** From its top to its end, what stands in the margins left out. */
  readonly lines: readonly PrintedLine[];
  /** Share of the height between the margins that is blank below the last line. */
  readonly blank: number;
  /** Share of the width between the margins that its words span. */
  readonly width: number;
}

/** Points by which words of one line may stand apart, as a number of a source does. */
const lineTolerance = 3;

/**
 * Prints a page and reads its sheets. Drawings have words below them, so that the last line is the end of all.
 * @returns a record for each sheet, in order
 */
export const printSheets = async (page: Page, format: PaperFormat): Promise<readonly PrintedSheet[]> => {
  const bytes = await page.pdf({ format, preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: PrintedSheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' && Number(item.transform[5]) > margin
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
        : [],
    );
    const lines: PrintedLine[] = [];
    for (const { text, y } of words) {
      const index = lines.findIndex((line) => Math.abs(line.y - y) < lineTolerance);
      const line = lines[index];
      if (line) lines[index] = { text: `${line.text} ${text}`, y: line.y };
      else lines.push({ text, y });
    }
    const lowest = Math.min(...words.map(({ y }) => y));
    const start = Math.min(...words.map(({ x }) => x));
    const end = Math.max(...words.map((word) => word.x + word.width));
    sheets.push({
      lines: lines.toSorted((one, other) => other.y - one.y),
      blank: (lowest - margin) / (height - 2 * margin),
      width: (end - start) / (width - 2 * margin),
    });
  }
  return sheets;
};

/** What can be read on paper, without what depends on where lines break. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u2010-]+/g, '').normalize('NFKC');

/** Sheets that should not have been printed so, in words: `sheet 2 of 3 on A4: 41% blank`. The last may end anywhere. */
export const findBadSheets = (sheets: readonly PrintedSheet[], format: PaperFormat): readonly string[] =>
  sheets.flatMap(({ blank, width, lines }, index) => {
    const sheet = `sheet ${String(index + 1)} of ${String(sheets.length)} on ${format}`;
    if (lines.length === 0) return [`${sheet}: no words`];
    if (index === sheets.length - 1) return [];
    return [
      ...(blank > 1 / 3 ? [`${sheet}: ${String(Math.round(blank * 100))}% blank`] : []),
      ...(width < 1 / 5 ? [`${sheet}: its words span ${String(Math.round(width * 100))}% of its width`] : []),
    ];
  });
