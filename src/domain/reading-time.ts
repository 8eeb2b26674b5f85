/** Minutes to read a text, at least 1. */
export const toReadingMinutes = (words: number, wordsPerMinute: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute));
