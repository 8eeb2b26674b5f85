const letter = String.raw`\p{Script=Hebrew}`;

/**
 * Signs within a Hebrew word, printed or typed: gershayim in front of what ends a shortened word, geresh of a foreign
 * sound. Behind one letter alone, or with another mark behind the word, a double one opens a quotation instead.
 */
export const innerSign = new RegExp(
  [
    String.raw`(?<=${letter}${letter})[״"”](?=${letter}{1,4}(?![״"”\p{L}]))`,
    String.raw`(?<=(?<!\p{L})${letter})[״"”](?=${letter}(?![״"”\p{L}]|[׳'’]${letter}))`,
    String.raw`(?<=${letter}\p{M}*)[׳'’](?=${letter})`,
  ].join('|'),
  'gu',
);

/**
 * A text with the printed signs of Hebrew for typed ones within its words.
 *
 * in:  צה"ל וג'ורג
 * out: צה״ל וג׳ורג
 */
export const setHebrewSigns = (text: string): string =>
  text.replace(innerSign, (sign) => (sign === '"' ? '״' : sign === "'" ? '׳' : sign));

/** Whether a typed apostrophe behind a text is a geresh, which ends a word: צ׳ */
export const isGeresh = (before: string, isOpen: boolean): boolean =>
  !isOpen && /\p{Script=Hebrew}\p{M}*$/u.test(before);
