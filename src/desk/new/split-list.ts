/** "a, b" → ["a", "b"]; a comma too many says nothing. */
export const splitList = (written: string): string[] =>
  written
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
