import { expect, type Locator, test } from '@playwright/test';
import { fixtureOrigin } from './origins.ts';

const many = `${fixtureOrigin}/articles/many-marks/`;
const sentence =
  'Confirmed, said by Speaker 1 of a body with a long name, reported by Example Agency and Example Paper';

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is shown there.');
  return box;
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap on the mark opens the evidence in place, and another closes it', async ({ page }) => {
    await page.goto(many);
    const mark = page.getByRole('button', { name: sentence });
    const note = page.locator('#note-1');
    await expect(note).toBeHidden();
    await mark.tap();
    await expect(note).toBeVisible();
    await expect(note).toContainText(sentence);
    const [at, markAt] = [await boxOf(note), await boxOf(mark)];
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x + at.width).toBeLessThanOrEqual(360);
    expect(Math.abs(at.y - markAt.y)).toBeLessThan(200);
    await page.touchscreen.tap(180, 20);
    await expect(note).toBeHidden();
  });

  test('the keyboard opens it, and Escape closes it and stays at the mark', async ({ page }) => {
    await page.goto(many);
    const mark = page.getByRole('button', { name: sentence });
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#note-1')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#note-1')).toBeHidden();
    await expect(mark).toBeFocused();
  });
});

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

  test('in a table, where no margin is, the mark opens the note with the mouse', async ({ page }) => {
    await page.goto(many);
    const note = page.locator('#note-9');
    await expect(note).toBeHidden();
    await page.getByRole('button', { name: 'Claimed by Speaker 1, reported by Example Agency' }).click();
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });
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
  const corrections = page.getByRole('region', { name: 'Corrections' });
  await expect(corrections).toHaveCount(2);
  await expect(corrections.first()).toContainText('That there were seven.');
  await corrections.first().getByRole('link', { name: 'Where it stood' }).click();
  await expect(page).toHaveURL(/#claim-qrydmn$/);
});

test('printing hides the notes of the margin and lists them at the end', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(many);
  await expect(page.locator('#note-1')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Who says what' })).toContainText(sentence);
});
