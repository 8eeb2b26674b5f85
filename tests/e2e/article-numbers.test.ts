import { expect, type Page, test } from '@playwright/test';
import { sites } from '../sites/built-sites.ts';
import { foundingArticle, listMarkedArticles, madeUpPages, realOrigin } from './origins.ts';

/** Where the first paragraph of a story may begin, in pixels from the top of the page. */
const begins = [
  { width: 360, height: 740, top: 900 },
  { width: 1280, height: 800, top: 760 },
] as const;

/** Stops of the keyboard from the top of the page to the end of the text. */
const maxStops = 60;

/** Loads a page as it looks once its fonts have come. */
const openWithFonts = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
};

for (const { width, height, top } of begins) {
  test.describe(`at ${String(width)} × ${String(height)} px`, () => {
    test.use({ viewport: { width, height } });

    test('the story begins soon', async ({ page }) => {
      await openWithFonts(page, foundingArticle);
      const first = await page.locator('.prose > p').first().boundingBox();
      expect(first?.y).toBeLessThanOrEqual(top);
    });

    test('so does every story of the site, one that says its age included', async ({ page }) => {
      for (const path of listMarkedArticles(sites.real)) {
        await openWithFonts(page, realOrigin + path);
        const first = await page.locator('.prose > p').first().boundingBox();
        expect(first?.y, path).toBeLessThanOrEqual(top);
      }
    });

    test('the keyboard comes to the end of the text in sixty stops', async ({ page }) => {
      await page.goto(foundingArticle);
      let stops = 0;
      const isPast = () =>
        page.evaluate(() => {
          const [active, text] = [document.activeElement, document.querySelector('.prose')];
          if (!active || !text || active === document.body) return false;
          const isAfter = text.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
          return isAfter !== 0 && !text.contains(active);
        });
      do {
        await page.keyboard.press('Tab');
        stops += 1;
      } while (!(await isPast()) && stops < 200);
      // The last one stands behind the text.
      expect(stops - 1).toBeLessThanOrEqual(maxStops);
      expect(stops).toBeGreaterThan(20);
    });
  });
}

test('marks are drawn, and none of them begins a line', async ({ page }) => {
  for (const address of listMarkedArticles()) {
    await page.goto(address);
    for (const width of [320, 360, 411, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.locator('.prose .mark').evaluateAll((marks) =>
        marks.flatMap((mark) => {
          const at = mark.getBoundingClientRect();
          const words = [...(mark.previousElementSibling?.getClientRects() ?? [])].at(-1);
          const middle = (at.top + at.bottom) / 2;
          const isBesideWords = words !== undefined && words.top < middle && words.bottom > middle;
          const isDrawn = getComputedStyle(mark, '::before').maskImage.startsWith('url("data:image/svg+xml');
          return isBesideWords && isDrawn && mark.textContent === '' ? [] : [mark.outerHTML];
        }),
      );
      expect(faults, `${address} at ${String(width)} px`).toEqual([]);
    }
  }
});

test('a status is told by the style of the line under its words', async ({ page }) => {
  await page.goto('/articles/many-marks/');
  const styles = { confirmed: 'solid', claimed: 'dotted', assessed: 'dashed', disputed: 'double' };
  for (const [status, style] of Object.entries(styles))
    await expect(page.locator(`.prose .claim.${status}`).first()).toHaveCSS('text-decoration-style', style);
});

test.describe('with text twice as large', () => {
  test.use({ bypassCSP: true });

  for (const width of [320, 360, 768, 1280]) {
    test(`no page is wider than ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of madeUpPages) {
        await page.goto(address);
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, address).toBe(0);
      }
    });
  }
});

test('a table that is wider than its place scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(foundingArticle);
  const table = page.locator('.prose > .table').first();
  await table.focus();
  await expect(table).toBeFocused();
  await expect(table).toHaveRole('region');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('what the newsroom concludes itself is set apart, and announced in the contents', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(foundingArticle);
  const readings = page.locator('.prose .analysis');
  await expect(readings).toHaveCount(5);
  await expect(readings.first()).toContainText(/^Our reading/);
  const contents = page.getByRole('navigation', { name: 'In this story' });
  await expect(contents.getByRole('img', { name: 'with our reading' }).locator('visible=true')).toHaveCount(
    5,
  );
});

test('sources stand together by their origin', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(foundingArticle);
  const sources = page.getByRole('region', { name: 'Sources', exact: true });
  await expect(sources.getByRole('heading', { level: 3 }).first()).toHaveText(/^.+: \d+ sources carry it$/);
  await expect(sources.locator('ol').first()).toHaveCSS('column-count', '2');
});

for (const width of [320, 360, 411]) {
  test(`the sections are one line, and the switch stands beside the tools, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const address of ['/', foundingArticle, `${realOrigin}/`]) {
      await page.goto(address);
      const middles = await page.locator('.masthead').evaluate((masthead) =>
        ['.tools', 'theme-switch', '.main-sections li'].map((part) =>
          [...masthead.querySelectorAll(part)].map((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return (top + bottom) / 2;
          }),
        ),
      );
      const [tools = [], theme = [], sections = []] = middles;
      // The name of the made-up site is too long for anything to stand beside it; the switch is never left alone.
      for (const beside of theme) expect(Math.abs(beside - (tools[0] ?? 0)), address).toBeLessThan(24);
      expect(new Set(sections).size, address).toBe(1);
    }
  });
}
