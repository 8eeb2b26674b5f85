/** Words that must follow one another for a line to be recognised: fewer are in other sentences too. */
const wordsInRow = 4;

/** The words of a text, without the signs of notation. */
const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Finds the block of a page that shows a line of a file: the one that has most of its words in a row.
 * @param line as it is written
 * @param blocks texts of the page's blocks, the innermost ones
 * @returns its place among the blocks; undefined where the line is not shown
 */
export const findLine = (line: string, blocks: readonly string[]): number | undefined => {
  const words = toWords(line.replace(/^\s*[\w-]+:\s/, ''));
  const length = Math.min(wordsInRow, words.length);
  if (length === 0) return undefined;
  const runs = words
    .slice(0, words.length - length + 1)
    .map((_, start) => ` ${words.slice(start, start + length).join(' ')} `);
  let best: number | undefined;
  let most = 0;
  for (const [index, block] of blocks.entries()) {
    const text = ` ${toWords(block).join(' ')} `;
    const met = runs.filter((run) => text.includes(run)).length;
    if (met > most) [best, most] = [index, met];
  }
  return best;
};
