/** A letter of whatever script. */
export const anyLetter = /\p{L}/u;

/** The letters of a language, as a part of a pattern; those of Chinese and Japanese are several scripts'. */
export const toScript = (language: string): string => {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const others: Readonly<Record<string, string>> = {
    Kore: String.raw`[\p{Script=Hangul}\p{Script=Han}]`,
    Jpan: String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]`,
    Hans: String.raw`\p{Script=Han}`,
    Hant: String.raw`\p{Script=Han}`,
  };
  return others[script] ?? String.raw`\p{Script=${script}}`;
};

/**
 * Words that are in none of the letters of a language: wherever they stand in it, they are another's.
 *
 * in:  "Example Agency", "ar"  out: true
 * in:  "Example Agency", "fr"  out: false
 */
export const isInOtherLetters = (words: string, language: string): boolean =>
  anyLetter.test(words) && !new RegExp(toScript(language), 'v').test(words);
