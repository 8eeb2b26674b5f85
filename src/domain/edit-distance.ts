/** Its characters as numbers: a check compares a slip with tens of thousands of names. */
const toLetters = (word: string): number[] => {
  const letters: number[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.codePointAt(at) ?? 0;
    if (letter > 0xffff) at += 1;
    letters.push(letter);
  }
  return letters;
};

/**
 * Edits that turn one word into another: a letter more, less or other, or two neighbours exchanged (optimal
 * string alignment, the restricted form of Damerau and Levenshtein's distance).
 * @param limit more edits than this are not counted on
 * @returns the number of edits, or limit + 1 where they are more
 */
export const countEdits = (one: string, other: string, limit: number): number => {
  const beyond = limit + 1;
  // A character takes two units at most, so that such lengths are never within the limit.
  if (Math.max(one.length, other.length) > 2 * (Math.min(one.length, other.length) + limit)) return beyond;
  const [first, second] = [toLetters(one), toLetters(other)];
  if (Math.abs(first.length - second.length) > limit) return beyond;
  // How both end and how both begin takes no edit.
  while (first.length > 0 && first.at(-1) === second.at(-1)) {
    first.pop();
    second.pop();
  }
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;

  const width = second.length - start;
  let beforeLast: number[] = [];
  let last = [...second.slice(start).keys(), width];
  let current: number[] = [];
  for (let row = 0; row < first.length - start; row += 1) {
    const letter = first[start + row];
    const letterBefore = first[start + row - 1];
    let fewest = (current[0] = row + 1);
    for (let column = 0; column < width; column += 1) {
      const mate = second[start + column];
      let edits = (last[column] ?? 0) + (letter === mate ? 0 : 1);
      edits = Math.min(edits, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      if (row > 0 && column > 0 && letter === second[start + column - 1] && letterBefore === mate)
        edits = Math.min(edits, (beforeLast[column - 1] ?? 0) + 1);
      current[column + 1] = edits;
      fewest = Math.min(fewest, edits);
    }
    if (fewest > limit) return beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[width] ?? beyond, beyond);
};
