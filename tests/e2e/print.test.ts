import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { foundingStory } from './origins.ts';

/** What can be read on paper, without what depends on where lines break. */
const squeeze = (text: string): string => text.replace(/[\s\u00ad\u2010-]+/g, '').normalize('NFKC');

const readPdf = async (page: Page): Promise<string> => {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  return squeeze((await extractText(pdf, { mergePages: true })).text);
};

const textsOf = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents();

for (const address of [foundingStory, '/articles/many-marks/']) {
  test(`printed to PDF, ${address} has the notes and the full addresses of all sources`, async ({ page }) => {
    await page.goto(address);
    const notes = await textsOf(page, '.statements li b');
    const addresses = await page
      .locator('.sources li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(notes).toHaveLength(await page.locator('.prose .note').count());
    expect(notes.length).toBeGreaterThan(8);
    expect(addresses.length).toBeGreaterThan(1);

    const printed = await readPdf(page);
    const atEnd = printed.slice(printed.lastIndexOf(squeeze('Who says what')));
    expect(notes.filter((note) => !atEnd.includes(squeeze(note)))).toEqual([]);
    expect(addresses.filter((source) => !atEnd.includes(squeeze(source)))).toEqual([]);
    // The text is there too; what only a screen can use is not.
    for (const paragraph of await textsOf(page, 'h1, .prose h2'))
      expect(printed).toContain(squeeze(paragraph));
    expect(printed).not.toContain(squeeze('Skip to the text'));
  });
}

test('a printed mark has the number of its note', async ({ page }) => {
  await page.goto('/articles/many-marks/');
  const printed = await readPdf(page);
  expect(printed).toContain(squeeze('Statement number 8 with strong words ≠ disputed 8.'));
  expect(printed).toMatch(/8\.?Statementnumber8withstrongwords≠?Disputed/);
});
