/** Marks of short vowels and the stroke that lengthens a word; writers leave them out as they please. */
const vowelMarks = /[\u064b-\u0652\u0670\u0640]/g;

/**
 * An Arabic word without the particle and the article that are written onto it: "والصواريخ" → "صواريخ".
 * Particles fall only together with the article, since many words begin with these letters of their own.
 */
export const stripArabic = (word: string): string => {
  const bare = word.replace(vowelMarks, '');
  // لل is the particle ل with the article, whose alif is not written then.
  const stem = bare.replace(/^(?:[وفبك]?ال|و?لل)/u, '');
  return stem.length >= 3 ? stem : bare;
};
