/** A hair space, which no text of ours holds: it parts words in the index and is not shown. */
export const wordBreak = '\u200a';

/** A text from the index as readers should see it. */
export const dropWordBreaks = (text: string): string => text.replaceAll(wordBreak, '');
