/** A line with what ends it, which the last has not. */
interface Line {
  readonly words: string;
  readonly ending: string;
}

const toLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ words: text.slice(start, index), ending });
    start = index + ending.length;
  }
  return [...lines, { words: text.slice(start), ending: '' }];
};

const isSame = (a: Line | undefined, b: Line | undefined): boolean =>
  a !== undefined && b !== undefined && a.words === b.words && (a.ending === '') === (b.ending === '');

const write = (lines: readonly Line[]): string => lines.map(({ words, ending }) => words + ending).join('');

/** How the lines of a text end: as the first does. */
export const findLineEnding = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/**
 * Takes over what was typed, and keeps every line that was not touched with the ending that it has: a browser knows but
 * one.
 * @param written as it is in the file
 * @param typed as it is in the field
 * @param ending of new lines
 */
export const mergeLines = (written: string, typed: string, ending = findLineEnding(written)): string => {
  const before = toLines(written);
  const after = toLines(typed);
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && isSame(before[first], after[first])) first += 1;
  let last = 0;
  while (last < shorter - first && isSame(before.at(-1 - last), after.at(-1 - last))) last += 1;
  return [
    write(before.slice(0, first)),
    write(
      after
        .slice(first, after.length - last)
        .map((line) => ({ ...line, ending: line.ending === '' ? '' : ending })),
    ),
    write(before.slice(before.length - last)),
  ].join('');
};
