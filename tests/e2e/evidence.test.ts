import { expect, type Locator, type Page, test } from '@playwright/test';
import { listMarkedArticles } from './origins.ts';
import { findFaults } from './faults.ts';

const many = '/articles/many-marks/';
const sentence =
  'Confirmed, said by Speaker 1 of a body with a long name, read at Example Agency and Example Paper';

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is shown there.');
  return box;
};

const isOpen = (note: Locator): Promise<boolean> =>
  note.evaluate((element) => element.matches(':popover-open'));

/** What a reader can do to the mark of a statement, and elsewhere. */
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
  'a paragraph': { note: '#note-1', sentence },
  'a table': { note: '#note-9', sentence: 'Claimed by Speaker 1, read at Example Agency' },
} as const;

for (const width of [360, 1280]) {
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 800 }, hasTouch: true });

    for (const [name, hand] of Object.entries(hands)) {
      for (const [place, { note: id, sentence: words }] of Object.entries(places)) {
        test(`by ${name} the mark in ${place} opens its note and closes it`, async ({ page }) => {
          await page.goto(many);
          const mark = page.getByRole('button', { name: words, exact: true });
          const note = page.locator(id);
          expect(await isOpen(note)).toBe(false);

          await hand.press(mark);
          await expect.poll(() => isOpen(note)).toBe(true);
          await expect(note).toContainText(words);
          await expect(note).toBeInViewport({ ratio: 1 });
          const [at, markAt] = [await boxOf(note), await boxOf(mark)];
          expect(at.x).toBeGreaterThanOrEqual(0);
          expect(at.x + at.width).toBeLessThanOrEqual(width);
          expect(Math.abs(at.y - markAt.y)).toBeLessThan(200);

          await hand.press(mark);
          await expect.poll(() => isOpen(note)).toBe(false);
          await hand.press(mark);
          await expect.poll(() => isOpen(note)).toBe(true);
          await hand.leave(page);
          await expect.poll(() => isOpen(note)).toBe(false);
          // Where there is a margin, the note of running text stands there whether or not it was opened.
          await expect(note).toBeVisible({ visible: width > 1000 && place === 'a paragraph' });
          if (name === 'keyboard') await expect(mark).toBeFocused();
        });
      }
    }

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

    test('the words of an open note can be copied', async ({ page }) => {
      await page.goto(many);
      await page.getByRole('button', { name: sentence }).click();
      const copied = await page.locator('#note-1').evaluate((note) => {
        const selection = getSelection();
        selection?.selectAllChildren(note);
        return selection?.toString().trim();
      });
      expect(copied).toBe(`${sentence} 1, 2`);
    });

    test('an open note has no accessibility fault', async ({ page }) => {
      await page.goto(many);
      await page.getByRole('button', { name: sentence }).click();
      expect(await findFaults(page)).toEqual([]);
    });
  });
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the evidence stands in the margin beside its line, and no note covers another', async ({ page }) => {
    await page.goto(many);
    const text = await boxOf(page.locator('.prose'));
    const notes = [];
    for (let number = 1; number <= 8; number += 1)
      notes.push(await boxOf(page.locator(`#note-${String(number)}`)));
    for (const note of notes) {
      expect(note.x).toBeGreaterThan(text.x + text.width);
      expect(note.x + note.width).toBeLessThanOrEqual(1280);
    }
    for (const [index, note] of notes.entries()) {
      const next = notes[index + 1];
      if (next) expect(next.y).toBeGreaterThanOrEqual(note.y + note.height);
    }
    const first = await boxOf(page.locator('.claim').first());
    expect(Math.abs((notes[0]?.y ?? 0) - first.y)).toBeLessThan(40);
  });

  for (const width of [1184, 1280, 1920]) {
    test(`on no story and at ${String(width)} px does a note cover another, the text or what stands beside it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const address of listMarkedArticles()) {
        await page.goto(address);
        const boxes = await page
          .locator('.prose .note:visible, .prose > p, .beside > *')
          .evaluateAll((elements) =>
            elements.map((element) => {
              // A paragraph is as wide as its column; what floats out of it is not part of its box.
              const { left, right, top, bottom } = element.getBoundingClientRect();
              return { left, right, top, bottom, isNote: element.matches('.note') };
            }),
          );
        const notes = boxes.filter(({ isNote }) => isNote);
        expect(notes.length, address).toBeGreaterThan(7);
        const covered = notes.flatMap((note) =>
          boxes.filter(
            (other) =>
              other !== note &&
              Math.min(note.right, other.right) - Math.max(note.left, other.left) > 0.5 &&
              Math.min(note.bottom, other.bottom) - Math.max(note.top, other.top) > 0.5,
          ),
        );
        expect(covered, address).toEqual([]);
        expect(Math.max(...notes.map(({ right }) => right)), address).toBeLessThanOrEqual(width);
      }
    });
  }
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the marks open their notes, and the list at the end leads to the lines', async ({ page }) => {
    await page.goto(many);
    await page.getByRole('button', { name: sentence }).click();
    await expect(page.locator('#note-1')).toBeVisible();
    await page.keyboard.press('Escape');
    const list = page.getByRole('region', { name: 'Who says what' });
    await expect(list.getByRole('listitem')).toHaveCount(9);
    await list.getByRole('link', { name: 'Statement number 8' }).click();
    await expect(page).toHaveURL(/#claim-vvo9v3$/);
    await expect(page.locator('#claim-vvo9v3')).toBeInViewport();
  });
});

test('a material correction stands at the head of the story and at its end', async ({ page }) => {
  await page.goto(many);
  const atHead = page.getByRole('region', { name: 'Corrected since publication' });
  const atEnd = page.getByRole('region', { name: 'Corrections', exact: true });
  await expect(atHead).toContainText('That there were seven.');
  await expect(atEnd).toContainText('That there were seven.');
  await atHead.getByRole('link', { name: 'Where it appeared' }).click();
  await expect(page).toHaveURL(/#claim-qrydmn$/);
});

test('printing hides the notes of the margin and lists them at the end', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(many);
  await expect(page.locator('#note-1')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Who says what' })).toContainText(sentence);
});
