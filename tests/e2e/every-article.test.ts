import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sites } from '../sites/built-sites.ts';
import { test } from './kept-page.ts';
import { foundingArticle, listReadArticles, madeUpOrigin, realOrigin } from './origins.ts';
import { expectWholeOrigins } from './printed-origins.ts';
import { findBadSheets, printSheets } from './printed-sheets.ts';
import { findStops, maxStops } from './stops.ts';

/** Pixels from the top of the page within which the first paragraph begins, at the widths for which that is promised. */
const beginsWithin: Readonly<Record<number, number>> = { 360: 900, 1280: 760 };

/** A story whose lead picture is upright. */
const pictured = '/articles/with-pictures/';

const widths = [320, 360, 411, 768, 992, 1024, 1184, 1280, 1680, 1920] as const;

/** Where notes come into the margin or move in it. */
const telltaleWidths = [360, 992, 1280, 1680] as const;

/** Another newsroom may have thousands of stories, and each is printed by the same templates. */
const maxRealStories = 4;

/** What is wrong with the marks and the notes of a story as it stands, by the words or the elements concerned. */
interface Misplaced {
  /** Marks that are not drawn, or that stand alone at the beginning of a line. */
  readonly strayMarks: readonly string[];
  /** Notes of the margin that stand lower than the first line of their statement and one note. */
  readonly lowNotes: readonly string[];
  /** Notes that show less than they say, or do not say by numbers on which sources a statement rests. */
  readonly cutNotes: readonly string[];
  /** Notes that cover another, the text or what stands beside it, or that leave the screen. */
  readonly coveringNotes: readonly string[];
}

const nothing: Misplaced = { strayMarks: [], lowNotes: [], cutNotes: [], coveringNotes: [] };

/** @returns the same, and how many notes are seen: in one question, since each costs more than its answer */
const findMisplaced = (page: Page): Promise<{ readonly misplaced: Misplaced; readonly notes: number }> =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    };
    const notes = [...document.querySelectorAll('.prose .note')].filter(isSeen);

    const strayMarks = [...document.querySelectorAll('.prose .mark')].filter((mark) => {
      const at = mark.getBoundingClientRect();
      const words = [...(mark.previousElementSibling?.getClientRects() ?? [])].at(-1);
      const middle = (at.top + at.bottom) / 2;
      const isBesideWords = words !== undefined && words.top < middle && words.bottom > middle;
      const isDrawn = getComputedStyle(mark, '::before').maskImage.startsWith('url("data:image/svg+xml');
      return !(isBesideWords && isDrawn && mark.textContent === '');
    });

    const placed = notes.map((note) => {
      const { top, height } = note.getBoundingClientRect();
      return { note, height, lower: top - (note.nextElementSibling?.getClientRects()[0]?.top ?? 0) };
    });
    // A second note of one line stands beside the next, which is 12 px lower than a note of a single line ends.
    const lowNotes = placed.filter(
      ({ height, lower }, index) => lower > Math.max(height, placed[index - 1]?.height ?? 0) + 12,
    );

    const cutNotes = notes.filter((note) => {
      const words = document.createRange();
      words.selectNodeContents(note);
      const [box, said] = [note.getBoundingClientRect(), words.getBoundingClientRect()];
      const isCut = said.bottom > box.bottom + 1 || said.right > box.right + 1 || said.left < box.left - 1;
      const lines = note.querySelector('a') === null ? [note] : [...note.children];
      return isCut || lines.some((line) => !/[\s,·]\d+(, \d+ more)?$/.test(line.textContent));
    });

    // A paragraph is as wide as its column; what floats out of it is not part of its box.
    const boxes = [...notes, ...document.querySelectorAll('.prose > p, .beside > *')].map((element) => ({
      element,
      box: element.getBoundingClientRect(),
    }));
    const coveringNotes = boxes
      .slice(0, notes.length)
      .filter(
        ({ element, box }) =>
          box.right > document.documentElement.clientWidth ||
          boxes.some(
            ({ element: other, box: met }) =>
              other !== element &&
              Math.min(box.right, met.right) - Math.max(box.left, met.left) > 0.5 &&
              Math.min(box.bottom, met.bottom) - Math.max(box.top, met.top) > 0.5,
          ),
      );

    return {
      misplaced: {
        strayMarks: strayMarks.map((mark) => mark.outerHTML),
        lowNotes: lowNotes.map(({ note }) => note.textContent),
        cutNotes: cutNotes.map((note) => note.textContent),
        coveringNotes: coveringNotes.map(({ element }) => element.textContent),
      },
      notes: notes.length,
    };
  });

/** Of many stories the longest, the shortest and as many between them. */
const takeTelling = (folder: string, paths: readonly string[]): readonly string[] => {
  const bySize = paths.toSorted((one, other) => sizeOf(folder, one) - sizeOf(folder, other));
  const step = Math.max(1, (bySize.length - 1) / (maxRealStories - 1));
  return Array.from(
    { length: Math.min(bySize.length, maxRealStories) },
    (_, index) => bySize[Math.round(index * step)],
  )
    .filter((path) => path !== undefined)
    .toSorted();
};

const sizeOf = (folder: string, path: string): number => statSync(join(folder, path, 'index.html')).size;

const stories = [
  ...takeTelling(sites.real, listReadArticles(sites.real)).map((path) => ({
    site: 'real',
    origin: realOrigin,
    path,
  })),
  ...listReadArticles(sites.fixture)
    // Of those that differ by a number alone, one.
    .filter((path) => !/-(?!0?1\/)\d+\/$/.test(path))
    .map((path) => ({ site: 'made-up', origin: madeUpOrigin, path })),
];

// A page is loaded once for all that holds for every story: loading is most of what a test costs.
for (const { site, origin, path } of stories) {
  test(`${path} of the ${site} site begins soon, is soon behind who uses a keyboard, and keeps marks and notes in place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(origin + path);
    // Where the fonts came too late, the next visit has them.
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-type', /^(?:set|late)$/);
    if ((await root.getAttribute('data-type')) === 'late') await page.reload({ waitUntil: 'load' });
    const marks = await page.locator('.prose .mark').count();
    // Of made-up stories, those that have most marks are tried wherever notes could move.
    for (const width of [foundingArticle, '/articles/many-marks/'].includes(path) ? widths : telltaleWidths) {
      await page.setViewportSize({ width, height: 800 });
      const at = `at ${String(width)} px`;
      const { misplaced, notes } = await findMisplaced(page);
      expect(misplaced, at).toEqual(nothing);
      if (width >= 992 && marks > 0) expect(notes, `notes ${at}`).toBeGreaterThan(0);
      const top = beginsWithin[width];
      if (top === undefined) continue;
      const stops = await findStops(page);
      expect(stops.length, `stops ${at}: ${stops.join(' | ')}`).toBeLessThanOrEqual(maxStops);
      // The other made-up stories have headlines and standfirsts that nobody would write.
      if (site === 'real' || path === foundingArticle || path === pictured) {
        const first = await page.locator('.prose > p').first().boundingBox();
        expect(first?.y, `first paragraph ${at}`).toBeLessThanOrEqual(top);
      }
    }
    // What stands on two kinds of paper is tested with the made-up stories (print.test.ts).
    if (site !== 'real') return;
    const sheets = await printSheets(page, 'A4');
    expect(findBadSheets(sheets, 'A4')).toEqual([]);
    await expectWholeOrigins(page, sheets);
  });
}
