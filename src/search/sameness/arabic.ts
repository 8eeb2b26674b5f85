/** Marks of short vowels and the stroke that lengthens a word; writers leave them out as they please. */
const vowelMarks = /[\u064b-\u0652\u0670\u0640]/g;

/**
 * What is written onto the beginning of an Arabic word: the article with particles before it (of لل the article's
 * alif is not written), or a particle alone. Many words begin with these letters of their own, so that enough
 * must be left, and more after a particle alone.
 */
const prefix =
  /(?<![\p{L}\p{M}])(?:(?:[وف]?[بك]?ال|[وف]?لل)(?=(?:\p{M}*\p{L}){3})|[وفبلك](?=(?:\p{M}*\p{L}){4}))/gu;

/** An Arabic word without what is written onto its beginning, and without vowels: "والصواريخ" → "صواريخ". */
export const stripArabic = (word: string): string => word.replace(vowelMarks, '').replace(prefix, '');

/** A text with a seam after what is written onto the beginning of each Arabic word. */
export const markArabic = (text: string, seam: string): string => text.replace(prefix, `$&${seam}`);
