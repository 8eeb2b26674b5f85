/**
 * Edits that turn one word into another: a letter more, less or other, or two neighbours exchanged (optimal
 * string alignment, the restricted form of Damerau and Levenshtein's distance).
 * @param limit more edits than this are not counted on
 * @returns the number of edits, or limit + 1 where they are more
 */
export const countEdits = (one: string, other: string, limit: number): number => {
  const [first, second] = [Array.from(one), Array.from(other)];
  const beyond = limit + 1;
  if (Math.abs(first.length - second.length) > limit) return beyond;
  let beforeLast: number[] = [];
  let last = [...second.keys(), second.length];
  for (const [row, letter] of first.entries()) {
    const current = [row + 1];
    for (const [column, mate] of second.entries()) {
      const changed = (last[column] ?? 0) + (letter === mate ? 0 : 1);
      const shorter = (last[column + 1] ?? 0) + 1;
      const longer = (current[column] ?? 0) + 1;
      const isExchange = row > 0 && column > 0 && letter === second[column - 1] && first[row - 1] === mate;
      const exchanged = isExchange ? (beforeLast[column - 1] ?? 0) + 1 : beyond;
      current.push(Math.min(changed, shorter, longer, exchanged));
    }
    if (Math.min(...current) > limit) return beyond;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[second.length] ?? beyond, beyond);
};
