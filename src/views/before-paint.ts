import { themePlace } from './theme-place.ts';

/**
 * Gives a page the theme that its reader chose. In the head: a busy browser may paint the ground of a body before it
 * comes to the first script there. Where storage is closed the colours are those of the system. Printed by its source,
 * as the next.
 * @param place where the browser keeps the theme
 */
const chooseTheme = (place: string): void => {
  try {
    const theme = localStorage.getItem(place);
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {}
};

/**
 * Has the text of a page wait for its type, so that a first visit has it and nothing is set twice: until it is there
 * the name of the site and the headline stand alone (styles/fonts.css), and type that comes later is for the next page.
 *
 * It cannot keep a page from being read: without the font API it ends before it hides anything, and the style sheet
 * ends the wait should nobody else do so. It is printed by its source: it holds all it needs, and no comments.
 * @param families what the page is set in; fonts of rarer letters are waited for when the page has asked for them
 * @param waitMs how long the text waits at most
 */
const awaitType = (families: readonly string[], waitMs: number): void => {
  const { dataset } = document.documentElement;
  const { fonts } = document;
  const settle = (): void => {
    if (dataset.type !== 'awaited') return;
    dataset.type = families.every((font) => fonts.check(font)) ? 'set' : 'late';
    for (const face of fonts) if (face.status !== 'loaded') face.display = 'optional';
  };
  for (const face of fonts) face.display = 'swap';
  setTimeout(settle, waitMs);
  dataset.type = 'awaited';
  Promise.all(families.map((font) => fonts.load(font)))
    .then(() => fonts.ready)
    .then(settle, settle);
};

/** How long text waits at most, in milliseconds. The style sheet would end the wait by itself, later (styles/fonts.css). */
export const patienceMs = 900;

/** Names of its own, by the letters that every page carries instead; none of them is a name of the browser's. */
const shorter = { place: 'p', families: 'f', waitMs: 'w', settle: 's', face: 'c', font: 'g' } as const;

/** Takes out the room between words and signs, and the longer names: a tenth. No text of the script has any. */
const tighten = (source: string): string =>
  Object.entries(shorter)
    .reduce((code, [name, letter]) => code.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), letter), source)
    .replaceAll(/\s*([^\w\s'"$])\s*/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(';}', '}');

/** The script in the head of every page: its colours are settled before there is anything to paint. */
export const themeScript = `(${tighten(chooseTheme.toString())})(${JSON.stringify(themePlace)})`;

/**
 * The script before the text of a page.
 * @param families what the page is set in, each as the shorthand "font" has it: "1em Newsreader"
 */
export const toBeforePaint = (families: readonly string[]): string =>
  `(${tighten(awaitType.toString())})(${JSON.stringify(families)},${String(patienceMs)})`;
