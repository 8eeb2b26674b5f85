import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { sites } from '../sites/built-sites.ts';
import { test } from './kept-page.ts';
import { foundingArticle, madeUpOrigin, realOrigin } from './origins.ts';
import { expectWholeOrigins } from './printed-origins.ts';
import { findBadSheets, paperFormats, type PrintedSheet, printSheets, squeeze } from './printed-sheets.ts';

const readPdf = async (page: Page): Promise<string> => {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  return squeeze((await extractText(pdf, { mergePages: true })).text);
};

const textsOf = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents();

for (const address of [foundingArticle, '/articles/many-marks/']) {
  test(`printed to PDF, ${address} has the notes and the full addresses of all sources`, async ({ page }) => {
    await page.goto(address);
    const notes = await textsOf(page, '.claim-list li b');
    const addresses = await page
      .locator('.sources li[id] > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(notes).toHaveLength(await page.locator('.prose .mark').count());
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
    // What is folded on a screen is not on paper, and paper says where it is from.
    for (const point of await textsOf(page, '.points li')) expect(printed).toContain(squeeze(point));
    expect(printed).toContain(
      squeeze((await page.locator('link[rel=canonical]').getAttribute('href')) ?? ''),
    );
    expect(printed).toMatch(/1\/\d+/);
  });
}

/** The words of the last line of each sheet, above its number. */
const toLastLines = (sheets: readonly PrintedSheet[]): readonly string[] =>
  sheets.map(({ lines }) => squeeze(lines.at(-1)?.text ?? ''));

for (const address of [
  '/articles/in-other-languages/',
  '/claims/',
  '/topics/long-topic/',
  '/sources/example-agency/',
]) {
  test(`no heading of ${address} stands at the end of a printed page, without what it is of`, async ({
    page,
  }) => {
    await page.goto(address);
    const headings = (await textsOf(page, 'h1, h2, h3, h4')).map(squeeze);
    const ends = toLastLines(await printSheets(page, 'A5'));
    expect(ends.length).toBeGreaterThan(3);
    expect(ends.filter((line) => headings.includes(line))).toEqual([]);
  });
}

for (const [site, origin] of [
  ['made-up', madeUpOrigin],
  ['real', realOrigin],
] as const) {
  test(`the ${site} front page is printed without blank thirds, and no topic is named at the end of a sheet, without a story`, async ({
    page,
  }) => {
    await page.goto(origin);
    const names = (await textsOf(page, '.topic header > :not(.meta), h2.label')).map(squeeze);
    for (const format of [...paperFormats, 'A5'] as const) {
      const sheets = await printSheets(page, format);
      const ends = toLastLines(sheets).filter((line) => line !== '');
      expect(ends.length).toBeGreaterThan(2);
      expect(
        ends.filter((line) => names.some((name) => name.endsWith(line))),
        format,
      ).toEqual([]);
      const bad = findBadSheets(sheets, format);
      // Where paper is small, one story may not fit on what another left.
      expect(format === 'A5' ? bad.filter((sheet) => !sheet.includes('blank')) : bad).toEqual([]);
    }
  });
}

const printedOrigins = globSync('articles/*/index.html', { cwd: sites.fixture })
  .filter((path) => readFileSync(join(sites.fixture, path), 'utf8').includes('<figure class="origins'))
  .map((path) => `/${path.replaceAll('\\', '/').replace('index.html', '')}`);

// Of the real stories, A4 is asked of each by every-article.test.ts.
test('where it came from is printed whole, before the sources of every made-up story', async ({ page }) => {
  expect(printedOrigins.length).toBeGreaterThan(0);
  for (const address of printedOrigins) {
    await page.goto(address);
    for (const format of paperFormats) await expectWholeOrigins(page, await printSheets(page, format));
  }
});

test('a printed mark has the number of its note', async ({ page }) => {
  await page.goto('/articles/many-marks/');
  const printed = await readPdf(page);
  expect(printed).toContain(squeeze('Statement number 8 with strong words 8.'));
  expect(printed).toMatch(/8\.?Statementnumber8withstrongwordsDisputed/);
});

for (const [address, formats] of [
  [foundingArticle, paperFormats],
  ['/articles/many-marks/', paperFormats],
  // Not /articles/figures/: without any text between them, figures cannot fill the sheets that they leave.
  ['/articles/figures/figures/bridges-in-time/', ['A4']],
  ['/topics/bridges-and-geese/', ['A4']],
  ['/countries/iceland/', ['A4']],
  ['/sources/the-quay-daily/', ['A4']],
  ['/corrections/', ['A4']],
  ['/standards/', ['A4']],
] as const) {
  test(`printed, ${address} leaves no third of a sheet blank and no column too narrow to read`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const format of formats) expect(findBadSheets(await printSheets(page, format), format)).toEqual([]);
  });
}

test('hubs are printed with their address, the number of each sheet, and nothing that leads elsewhere', async ({
  page,
}) => {
  await page.goto('/topics/bridges-and-geese/');
  const printed = await readPdf(page);
  expect(printed).toContain(
    squeeze((await page.locator('link[rel=canonical]').getAttribute('href')) ?? 'none'),
  );
  expect(printed).toMatch(/1\/\d+/);
  for (const words of await textsOf(page, '.colophon, .follow-feed summary, .masthead nav')) {
    expect(words.trim()).not.toBe('');
    expect(printed).not.toContain(squeeze(words));
  }
});

test('what is for paper alone is fetched by itself, and not with the page', async ({ page }) => {
  await page.goto(foundingArticle);
  const sheet = page.locator('link[media=print]');
  await expect(sheet).toHaveAttribute('href', /^\/_astro\/print\.[\w-]+\.css$/);
  const href = (await sheet.getAttribute('href')) ?? '';
  expect((await page.request.get(href)).headers()['content-type']).toContain('text/css');
});
