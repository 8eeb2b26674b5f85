/** HTML's names for invisible characters. */
const named: Readonly<Record<string, string>> = {
  shy: '\u00AD',
  ZeroWidthSpace: '\u200B',
  NegativeVeryThinSpace: '\u200B',
  NegativeThinSpace: '\u200B',
  NegativeMediumSpace: '\u200B',
  NegativeThickSpace: '\u200B',
  NoBreak: '\u2060',
  ApplyFunction: '\u2061',
  af: '\u2061',
  InvisibleTimes: '\u2062',
  it: '\u2062',
  InvisibleComma: '\u2063',
  ic: '\u2063',
};

/** A character that is written as a reference, such as "&#x202E;". */
export interface HiddenReference {
  readonly written: string;
  readonly character: string;
  readonly index: number;
}

const reference = /(?<=(?<!\\)(?:\\\\)*)&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]+));/gi;

const decode = ({ decimal, hex, name }: Readonly<Record<string, string | undefined>>): string => {
  if (name !== undefined) return named[name] ?? '';
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
};

/** Finds references to invisible characters in Markdown that is read as text (not in code). */
export const findHiddenReferences = (markdown: string): HiddenReference[] =>
  [...markdown.matchAll(reference)]
    .map(({ 0: written, index, groups = {} }) => ({ written, index, character: decode(groups) }))
    .filter(({ character }) => /^[\p{Cc}\p{Cf}\uFFFE\uFFFF]$/u.test(character));
