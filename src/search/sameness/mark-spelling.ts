import { letters, respellEach } from './respelling.ts';

/** Endings in the order of their marks; the letters come before. */
const endings: readonly (readonly [written: string, searched: string])[] = [
  ...['yy', 'iy', 'ii', 'yi', 'ij', 'i'].map((written) => [written, 'y'] as const),
  ['y', 'i'],
];

const raise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Small letters and capital ones, but for those whose capital is a letter of every keyboard. */
const written: readonly (readonly [written: string, searched: string])[] = [
  ...letters,
  ...[...letters]
    .map(([letter, searched]) => [letter.toUpperCase(), raise(searched)] as const)
    .filter(([capital]) => !letters.has(capital) && !/[A-Z]/.test(capital)),
  ...endings,
  ...endings.map(([ending, searched]) => [ending.toUpperCase(), searched.toUpperCase()] as const),
];

/** Combining letters of medieval manuscripts, which no text of ours holds: Pagefind drops them as accents. */
const toMark = (index: number): string => String.fromCharCode(index < 32 ? 0x2de0 + index : 0x1db3 + index);

/**
 * What is written → what stands for it in the index. Pagefind raises a word with an accent that begins as the one
 * asked for: the mark of an ending is before its letter, so that none does.
 */
const marked = new Map(
  written.map(([as, searched], index) => [
    as,
    /[a-z]/i.test(as) ? toMark(index) + searched : searched + toMark(index),
  ]),
);

/** A text for the index: spelt as it is searched for, with a mark that keeps how it was written. */
export const markSpelling = (text: string): string => respellEach(text, (as) => marked.get(as) ?? as);

/** A text that markSpelling has marked as it was written. */
export const restoreSpelling = (text: string): string =>
  marked.entries().reduce((restored, [as, mark]) => restored.replaceAll(mark, as), text);
