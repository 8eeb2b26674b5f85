import { createHash } from 'node:crypto';
import { themePlace } from './theme-place.ts';

/*
 * What must be settled before a page is painted. The functions are printed by their source: each holds all it needs,
 * and no comments. Neither can keep a page from being read: where storage is closed the colours are those of the
 * system, without the font API nothing waits, and the style sheet itself ends the wait should nobody else do so.
 */

/**
 * Gives the root the theme this reader chose: no page flashes in other colours.
 * @param place where the browser keeps the choice
 */
const applyTheme = (place: string): void => {
  try {
    const chosen = localStorage.getItem(place);
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  } catch {}
};

/**
 * Lets the text wait for its type, so that a first visit has it and nothing is set twice. Until then the name of the
 * site and the headline stand alone (styles/fonts.css). Type that comes later is for the next page.
 * @param families what every page is set in; fonts of rarer letters are waited for when the page has asked for them
 * @param patienceMs how long the text waits at most
 */
const awaitType = (families: readonly string[], patienceMs: number): void => {
  const fonts = document.fonts as FontFaceSet | undefined;
  if (!fonts) return;
  const { dataset } = document.documentElement;
  const settle = (): void => {
    if (dataset.type !== 'awaited') return;
    dataset.type = families.every((family) => fonts.check(family)) ? 'set' : 'late';
    for (const face of fonts) if (face.status !== 'loaded') face.display = 'optional';
  };
  setTimeout(settle, patienceMs);
  for (const face of fonts) face.display = 'swap';
  dataset.type = 'awaited';
  Promise.all(families.map((family) => fonts.load(family)))
    .then(() => fonts.ready)
    .then(settle, settle);
};

const families = ['1em Newsreader', '1em Libre Franklin'];

/** How long text waits at most. The style sheet would end the wait by itself, later (styles/fonts.css). */
const patienceMs = 900;

/** The script that stands before the text of every page. */
export const beforePaint = [
  `(${applyTheme.toString()})(${JSON.stringify(themePlace)})`,
  `(${awaitType.toString()})(${JSON.stringify(families)},${String(patienceMs)})`,
]
  .join(';')
  .replaceAll(/\n\s*/g, ' ');

/** Its digest, for the policy of every page. */
export const beforePaintDigest =
  `sha256-${createHash('sha256').update(beforePaint).digest('base64')}` as const;
