import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { foundingArticle } from './origins.ts';
import { findFaults } from './faults.ts';

const many = '/articles/many-marks/';
const sentence =
  'Confirmed, said by Speaker 1 of a body with a long name, read at Example Agency and Example Paper';

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is shown there.');
  return box;
};

/** What opens beside a mark or a number. */
const panelOf = (page: Page): Locator => page.getByRole('dialog');

/** What a reader can do to a mark, and elsewhere. */
interface Hand {
  readonly press: (mark: Locator) => Promise<void>;
  /** Closes what is open, without the mark. */
  readonly leave: (page: Page) => Promise<void>;
}

const hands: Readonly<Record<string, Hand>> = {
  mouse: {
    press: (mark) => mark.click(),
    leave: (page) => page.mouse.click(5, 5),
  },
  touch: {
    press: (mark) => mark.tap(),
    leave: (page) => page.touchscreen.tap(5, 5),
  },
  keyboard: {
    press: async (mark) => {
      await mark.focus();
      await mark.press('Enter');
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
};

const places = {
  'a paragraph': sentence,
  'a table': 'Claimed by Speaker 1, read at Example Agency',
} as const;

for (const width of [360, 1280]) {
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 800 }, hasTouch: true });

    for (const [name, hand] of Object.entries(hands)) {
      for (const [place, words] of Object.entries(places)) {
        test(`by ${name} the mark in ${place} opens its evidence, which closes again`, async ({ page }) => {
          await page.goto(many);
          const mark = page.locator('.prose').getByRole('link', { name: words, exact: true });
          await hand.press(mark);
          const panel = panelOf(page);
          await expect(panel).toBeVisible();
          await expect(panel).toHaveAccessibleName(words);
          await expect(panel).toBeInViewport({ ratio: 1 });
          // However much it holds, what leads on is in sight.
          await expect(panel.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 });
          await expect(mark).toBeInViewport();
          const [at, markAt] = [await boxOf(panel), await boxOf(mark)];
          expect(at.x).toBeGreaterThanOrEqual(0);
          expect(at.x + at.width).toBeLessThanOrEqual(width);
          if (width < 992) {
            // A sheet from the lower edge, below the line that was pressed.
            expect(at.y + at.height).toBeCloseTo(800, 0);
            expect(markAt.y + markAt.height).toBeLessThanOrEqual(at.y + 1);
          } else {
            const text = await boxOf(page.locator('.prose'));
            expect(at.x).toBeGreaterThanOrEqual(text.x + text.width);
          }
          await hand.leave(page);
          await expect(panel).toBeHidden();
          if (name === 'keyboard') await expect(mark).toBeFocused();
          await expect(page).toHaveURL(new RegExp(`${many}$`));
        });
      }
    }

    test('the evidence names each source, leads out to it, and to all that its speaker says', async ({
      page,
    }) => {
      await page.goto(many);
      await page.locator('.prose').getByRole('link', { name: sentence }).click();
      const panel = panelOf(page);
      const sources = panel.getByRole('listitem');
      await expect(sources).toHaveCount(2);
      await expect(sources.first()).toContainText('Example Agency');
      await expect(sources.first()).toContainText('1 January 2026');
      await expect(sources.first().getByRole('link', { name: '“An example page”' })).toHaveAttribute(
        'href',
        'https://example.com/page',
      );
      await expect(panel).toContainText('All statements by Speaker 1 of a body with a long name');
      await panel.getByRole('link', { name: 'Speaker 1 of a body with a long name' }).click();
      await expect(page).toHaveURL(/\/claims\/speakers\/speaker-1-of-a-body-with-a-long-name\/$/);
    });

    test('the Back key closes it, since what it leads back to lies below', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(many);
      await page.evaluate(() => {
        location.hash = 'story-text';
      });
      await page.locator('.prose').getByRole('link', { name: sentence }).click();
      await expect(panelOf(page)).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`${many}$`));
      await expect(panelOf(page)).toBeHidden();
    });

    test('open evidence has no accessibility fault, in light, in dark and in colours of the reader’s own', async ({
      page,
    }) => {
      await page.goto(many);
      await page.locator('.prose').getByRole('link', { name: sentence }).click();
      await expect(panelOf(page)).toBeVisible();
      // Until it has come in, its words are fainter than they will be.
      await panelOf(page).evaluate((panel) =>
        Promise.all(panel.getAnimations().map((animation) => animation.finished)),
      );
      expect(await findFaults(page)).toEqual([]);
      for (const look of [
        { colorScheme: 'dark' },
        { colorScheme: 'light', forcedColors: 'active' },
        { colorScheme: 'dark', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(look);
        expect(await findFaults(page, 'looks'), JSON.stringify(look)).toEqual([]);
      }
    });
  });
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('where the browser lets no page copy, the address stands in place of the button’s words', async ({
    page,
  }) => {
    await page.goto(many);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not here.'));
    });
    await page.locator('.prose').getByRole('link', { name: sentence }).click();
    await panelOf(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(panelOf(page).getByRole('button', { name: /^https?:.*#claim-/ })).toBeVisible();
  });

  test('it leads to other statements of the story, and gets out of the way', async ({ page }) => {
    await page.goto(many);
    await page.locator('.prose').getByRole('link', { name: sentence }).click();
    await panelOf(page).getByRole('link', { name: '8', exact: true }).first().click();
    await expect(page).toHaveURL(/#claim-vvo9v3$/);
    await expect(panelOf(page)).toBeHidden();
    await expect(page.locator('#claim-vvo9v3')).toBeInViewport();
  });

  test('it says where else the matter is stated', async ({ page }) => {
    await page.goto('/articles/in-other-languages/');
    await page.locator('.prose .mark').first().click();
    await expect(panelOf(page)).toContainText(/Also stated in \S/);
  });

  test('the address of the statement can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(many);
    await page.locator('.prose').getByRole('link', { name: sentence }).click();
    await panelOf(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(panelOf(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/articles\/many-marks\/#claim-\w{6}$/);
  });

  test('a number of several sources opens all of them', async ({ page }) => {
    await page.goto(foundingArticle);
    const number = page.locator('.prose sup a[data-also]').first();
    const printed = ((await number.textContent()) ?? '').split(/,\s*/);
    expect(printed.length).toBeGreaterThan(1);
    await number.click();
    await expect(panelOf(page).getByRole('listitem').locator(':scope > span')).toHaveText(printed);
  });

  test('a press with a key goes where links go', async ({ page, context }) => {
    await page.goto(many);
    const opened = context.waitForEvent('page');
    await page
      .locator('.prose .mark')
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await expect(await opened).toHaveURL(/#note-1$/);
    await expect(panelOf(page)).toBeHidden();
  });

  test('where the code of the panel does not come, the mark leads to the list', async ({ page }) => {
    await page.route(/show-evidence/, (route) => route.abort());
    await page.goto(many);
    await page.locator('.prose').getByRole('link', { name: sentence }).click();
    await expect(page).toHaveURL(/#note-1$/);
    await expect(page.locator('#note-1')).toBeInViewport();
  });

  test('who copies a paragraph copies its sentences, and no marks and notes', async ({ page }) => {
    await page.goto(many);
    const copied = await page
      .locator('.prose p')
      .first()
      .evaluate((paragraph) => {
        const selection = getSelection();
        selection?.selectAllChildren(paragraph);
        return selection?.toString().trim();
      });
    expect(copied).toBe(
      Array.from(
        { length: 8 },
        (_, index) => `Statement number ${String(index + 1)} with strong words.`,
      ).join(' '),
    );
  });

  test('statements too close for notes of their own share one, of which each line opens its own evidence', async ({
    page,
  }) => {
    await page.goto(many);
    const note = page.locator('.prose .note:visible').first();
    const lines = note.getByRole('link');
    expect(await lines.count()).toBeGreaterThan(2);
    const [box, text, first] = [
      await boxOf(note),
      await boxOf(page.locator('.prose')),
      await boxOf(page.locator('.claim').first()),
    ];
    expect(box.x).toBeGreaterThan(text.x + text.width);
    expect(Math.abs(box.y - first.y)).toBeLessThan(40);
    const second = lines.nth(1);
    const mark = page.locator(`.prose .mark[href="${(await second.getAttribute('href')) ?? ''}"]`);
    const label = (await mark.getAttribute('aria-label')) ?? '';
    await second.click();
    await expect(panelOf(page)).toHaveAccessibleName(label);
    await expect(panelOf(page).getByRole('button', { name: 'Previous' })).toBeEnabled();
  });

  test('the note comes forward: the panel opens where it stood', async ({ page }) => {
    await page.goto(foundingArticle);
    const note = page.locator('.prose .note:visible').first();
    await note.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const before = await boxOf(note);
    await note.click();
    // It comes with a short movement.
    await expect
      .poll(async () => {
        const panel = await boxOf(panelOf(page));
        return [Math.round(panel.x + 17 - before.x), Math.round(panel.y + 12 - before.y)];
      })
      .toEqual([0, 0]);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a mark leads to who says it, and from there back to the very statement', async ({ page }) => {
    await page.goto(many);
    await page.locator('.prose').getByRole('link', { name: sentence }).click();
    await expect(page).toHaveURL(/#note-1$/);
    const entry = page.locator('#note-1');
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText(sentence);
    await entry.getByRole('link', { name: 'Statement number 1' }).click();
    await expect(page.locator('.claim').first()).toBeInViewport();
    const list = page.getByRole('region', { name: 'Who says what' });
    await expect(list.getByRole('listitem')).toHaveCount(9);
    await list.getByRole('link', { name: 'Statement number 8' }).click();
    await expect(page).toHaveURL(/#claim-vvo9v3$/);
    await expect(page.locator('#claim-vvo9v3')).toBeInViewport();
  });

  test('a number leads to its source, although the list is folded, and from there to its statements', async ({
    page,
  }) => {
    await page.goto(many);
    await expect(page.locator('#source-example-source')).toBeHidden();
    await page.locator('.prose sup a').first().click();
    await expect(page.locator('#source-example-source')).toBeInViewport();
    await page.locator('#source-example-source').getByRole('link', { name: '8', exact: true }).click();
    await expect(page.locator('#claim-vvo9v3')).toBeInViewport();
  });
});

test('a material correction stands at the head of the story and at its end', async ({ page }) => {
  await page.goto(many);
  const atHead = page.getByRole('region', { name: 'Corrected since publication' });
  const atEnd = page.getByRole('region', { name: 'Corrections', exact: true });
  await expect(atHead).toContainText('That there were seven.');
  await expect(atEnd).toContainText('That there were seven.');
  await atHead.getByText('What was wrong').click();
  await atHead.getByRole('link', { name: 'Where it appeared' }).click();
  await expect(page).toHaveURL(/#claim-qrydmn$/);
});

test('printing hides the notes of the margin and lists them at the end', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(many);
  await expect(page.locator('.note').first()).toBeHidden();
  await expect(page.getByRole('region', { name: 'Who says what' })).toContainText(sentence);
});
