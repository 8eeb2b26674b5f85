/**
 * Widths of the font that stands in for the sans before it is there: Arial's, in thousandths of an em, as its metrics
 * and those of Helvetica have them, by the characters that share them.
 */
const widths: Readonly<Record<string, number>> = {
  "'": 191,
  'ijl\u2018\u2019': 222,
  '|': 260,
  ' \u00a0!,./:;I[\\]ft': 278,
  '()-`r\u201c\u201d\u00b7': 333,
  '{}': 334,
  '"': 355,
  '*': 389,
  '^': 469,
  Jckvsxyz: 500,
  '#$0123456789?L_abdeghnopqu\u00e9\u2013': 556,
  '+<=>~\u00d7\u2212': 584,
  FTZ: 611,
  '&ABEKPSVXY': 667,
  CDHNRUw: 722,
  GOQ: 778,
  Mm: 833,
  '%': 889,
  W: 944,
  '\u2014\u2026': 1000,
  '@': 1015,
};

/** What styles/fonts.css scales it by, so that it takes as much room as the sans on average. */
const sizeAdjust = 1.0431;

/** In thousandths of an em, as it is shown; characters that it does not have are in whatever font there is. */
export const fallbackAdvances: ReadonlyMap<string, number> = new Map(
  Object.entries(widths).flatMap(([characters, width]) =>
    Array.from(characters, (character) => [character, width * sizeAdjust] as const),
  ),
);
