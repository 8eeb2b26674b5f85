/** A hair space, which no text of ours holds: it parts words in the index and is not shown. */
export const wordBreak = '\u200a';

/**
 * Where the index takes what is on both sides for one word, and for two: it does so at signs of ASCII.
 * These are signs that nobody writes.
 */
export const seam = '{:~}';

/** The same in place of a space, which readers see. */
export const blankSeam = '{;~}';

/** Makes two characters of one for the index, which leaves single ones at a seam out: it drops this as an accent. */
export const singleMark = '\u1df4';

/** A space within a word of the index, which counts words by their spaces when it shows an excerpt. */
export const innerBlank = '\ue000';

/** A text of the index without its seams; words are still counted as before. */
export const dropSeams = (text: string): string =>
  text.replaceAll(seam, '').replaceAll(singleMark, '').replaceAll(blankSeam, innerBlank);

/** What the index puts between two words where no space is written; a line would end at any of them. */
export const unseenSpace = '\u200b';
