/** Thousands separated by spaces. */
const groups = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/g;

/**
 * The numbers of a query as the index has them, without signs within: "1 000", "1,000" and "1’000" → "1000",
 * "1.5" → "15".
 */
export const joinNumbers = (text: string): string =>
  text.replace(groups, (number) => number.replace(/\D/g, '')).replace(/(?<=\d)[.,'’](?=\d)/g, '');

/** The letters and the numbers of a word: "KN-25" and "KN25" → "KN", "25"; of a word with hyphens, its parts. */
export const splitFigure = (word: string): readonly string[] => word.match(/\p{N}+|[\p{L}\p{M}'’]+/gu) ?? [];

/** Whether two words may be one figure with a space in it: "Mi 8", "600 mm". */
export const isFigure = (one: string, other: string): boolean =>
  /^(?:\p{L}+ \d+|\d+ \p{L}+)$/u.test(`${one} ${other}`);

/** Whether a word is a long name with a number: other texts have a space in it, and the index knows nothing of that. */
export const isNumberedName = (word: string): boolean => /^\p{L}{4,}\p{Pd}?\d/u.test(word);
