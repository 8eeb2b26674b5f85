import { describe, expect, test } from 'vitest';
import { blocks, furniture, listLost, listTexts, listTextsOfStory, open, read } from '../reader-view.ts';
import { everySite, sites } from '../sites/built-sites.ts';
import { listArticles, readPage } from './site-files.ts';

/** Below this many characters Readability takes whatever is longest, the menu included. */
const shortest = 500;

/** The page as somebody reads it who looks at the text alone: without marks and notes. */
const withoutNotes = (html: string): Document => {
  const page = open(html);
  // What is said a second time for the eye alone is nothing to read.
  for (const note of page.querySelectorAll('.prose :is(.mark, .note, [aria-hidden="true"])')) note.remove();
  return page;
};

describe.each(everySite)('in a reader view of the %s site', (_, folder) => {
  test.each(listArticles(folder))('%s is whole, with no note in its sentences', (path) => {
    const html = readPage(folder, path);
    const written = withoutNotes(html);
    const shown = read(html);
    expect(listLost(listTextsOfStory(written, blocks), listTexts(shown, blocks))).toEqual([]);
    for (const selector of ['img', 'table', 'figure']) {
      expect(shown.querySelectorAll(selector).length, selector).toBeGreaterThanOrEqual(
        written.querySelectorAll(`.prose ${selector}`).length,
      );
    }
  });

  // What is in content/ may be little.
  const fewest = folder === sites.fixture ? 4 : 0;

  test('nothing of the site around them is shown', () => {
    const stories = listArticles(folder).filter(
      (path) => listTextsOfStory(withoutNotes(readPage(folder, path)), blocks).join(' ').length > shortest,
    );
    expect(stories.length).toBeGreaterThanOrEqual(fewest);
    const around = stories.flatMap((path) =>
      [...read(readPage(folder, path)).querySelectorAll(furniture)].map(
        ({ outerHTML }) => `${path}: ${outerHTML}`,
      ),
    );
    expect(around).toEqual([]);
  });
});
