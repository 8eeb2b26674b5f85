/** A number as people write it in a table. */
export interface WrittenNumber {
  readonly value: number;
  /** Digits after its point. */
  readonly decimals: number;
  /** '%' where one follows, else ''. */
  readonly unit: string;
}

/** Largest and smallest amount that a chart draws; beyond them sums of floating point say what is not so. */
const most = 1e15;
const least = 1e-9;

const blanks = /[\s\u00a0\u2007\u2009\u202f]+/gu;
const form = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+)(?:\.(\d+))?( ?%)?$/;

/** Digits of Arabic and Persian with their separators, and what typographers put for a minus and an apostrophe. */
const toPlain = (text: string): string =>
  text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%')
    .replaceAll('’', "'")
    .replace(/^[−–](?=\d)/u, '-')
    .replace(blanks, ' ')
    .trim();

/** Whether a cell says that there is no value: nothing, or a dash. */
export const isMissing = (text: string): boolean => /^[\s\u00a0]*[-−–—]?[\s\u00a0]*$/u.test(text);

/**
 * Reads a number with thousands set off by commas, blanks or apostrophes, a point before decimals, any sign for
 * minus, and "%" after it. A comma before decimals is refused, since 1,200 could be either.
 * @returns "text" for what is not a number, "beyond" for one too large or too small to draw
 */
export const readNumber = (text: string): WrittenNumber | 'text' | 'beyond' => {
  const match = form.exec(toPlain(text));
  if (!match) return 'text';
  const [, sign, whole = '', fraction = '', percent] = match;
  const size = Number(`${whole.replace(/[, ']/g, '')}.${fraction}`);
  if (size > most || (size > 0 && size < least)) return 'beyond';
  return {
    value: sign === '-' && size > 0 ? -size : size,
    decimals: Math.min(fraction.length, 9),
    unit: percent === undefined ? '' : '%',
  };
};
