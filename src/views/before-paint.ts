import { createHash } from 'node:crypto';
import { themePlace } from './theme-place.ts';

/**
 * Gives the root the theme this reader chose, before anything is painted: no page flashes in other colours.
 * @param place where the browser keeps the choice
 */
const applyTheme = (place: string): void => {
  try {
    const chosen = localStorage.getItem(place);
    if (chosen !== null) document.documentElement.dataset.theme = chosen;
  } catch {
    // A browser that keeps nothing for us has the colours of the system.
  }
};

/**
 * Lets the text wait for its type, so that a first visit has it and nothing is set twice. Until then the name of the
 * site and the headline stand alone (styles/fonts.css); type that comes later is for the next page.
 * @param patienceMs how long the text waits at most
 */
const awaitType = (patienceMs: number): void => {
  const { fonts, documentElement: root, currentScript } = document;
  const letters = `a${currentScript?.dataset.letters ?? ''}`;
  const upright = [...fonts].filter(({ style }) => style === 'normal');
  const settle = (state: string): void => {
    if (root.dataset.type !== 'awaited') return;
    root.dataset.type = state;
    for (const face of upright) if (face.status !== 'loaded') face.display = 'optional';
  };
  for (const face of upright) face.display = 'swap';
  root.dataset.type = 'awaited';
  setTimeout(settle, patienceMs, 'late');
  void Promise.all([fonts.load('1em Newsreader', letters), fonts.load('1em Libre Franklin', letters)]).then(
    () => {
      settle('');
    },
  );
};

/** Milliseconds after which nearly every link of today has brought two fonts (docs/benchmarks.md). */
const patienceMs = 900;

/**
 * The script that stands before the text of every page; the page's policy names its digest. The functions are printed
 * by their source, so each must hold all it needs. The letters of a page are in an attribute: a script of its own for
 * each page would have a digest of its own in the header of all.
 */
export const beforePaint = [
  `(${applyTheme.toString()})(${JSON.stringify(themePlace)})`,
  `(${awaitType.toString()})(${String(patienceMs)})`,
]
  .join(';')
  .replaceAll(/\n\s*/g, ' ');

/** Its digest, for the policy of every page. */
export const beforePaintDigest =
  `sha256-${createHash('sha256').update(beforePaint).digest('base64')}` as const;

/** Letters and signs that do not stand in the two fonts that every page asks for, but in others of ours. */
const rareLetters = /[\u00a1-\u00b6\u00b8-\u00bf\u00f7\u0100-\u017f\u2020\u201a\u201e\u2039\u20ac\u2122]/g;

/** The rare letters of a page, each once. */
export const findRareLetters = (html: string): string =>
  [...new Set(html.match(rareLetters) ?? [])].toSorted().join('');
