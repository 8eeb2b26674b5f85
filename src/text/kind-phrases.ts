/**
 * Makes phrases that differ in nothing but the words of each kind.
 *
 * in:  { ngo: 'من منظمات', official: 'من جهات' }, (n, words) => `${n} ${words}`
 * out: { ngo: (n) => …, official: (n) => … }
 */
export const toKindPhrases = <Kind extends string, Words>(
  words: Readonly<Record<Kind, Words>>,
  say: (n: number, words: Words) => string,
): Readonly<Record<Kind, (n: number) => string>> => {
  const phrases: Partial<Record<Kind, (n: number) => string>> = {};
  for (const kind in words) phrases[kind] = (n) => say(n, words[kind]);
  // Every kind is in it by now.
  return phrases as Record<Kind, (n: number) => string>;
};
