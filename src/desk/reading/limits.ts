/**
 * What a text may hold at most. Parsers of Markdown take time by the square of some of these, and call
 * themselves for every level; no story that people read comes near.
 */
const maxChars = 1_000_000;
const maxMarksInBlock = 10_000;
export const maxLevels = 100;

/** Where a text goes beyond what can be printed, and how. */
export interface Excess {
  /** From the start of the file. */
  readonly offset: number;
  readonly message: string;
}

/** Signs that may begin or end something in Markdown. */
const mark = /[*_~`[\]<&!:]/g;

/** What a line begins with that opens a level: quotations and items of lists. */
const openings = new RegExp(
  String.raw`^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))){${String(maxLevels + 1)}}`,
);

/** The line below the headings of a table. */
const underHeadings = /^[ \t]*\|?[ \t]*:?-+:?[ \t|:-]*$/;

const format = new Intl.NumberFormat('en');

/** What is nested more deeply than can be read. */
export const toNesting = (offset: number): Excess => ({
  offset,
  message: `This is nested more than ${String(maxLevels)} levels deep. Flatten it.`,
});

/** Finds a file that is too long to be read at all. */
export const findOverlength = (text: string): Excess | undefined =>
  text.length <= maxChars
    ? undefined
    : {
        offset: 0,
        message: `The file is ${format.format(text.length)} characters long; at most ${format.format(maxChars)} are allowed, which is a thick book. Split it up.`,
      };

/**
 * Finds what no parser of Markdown should be given; looked for by the letter, before anything is parsed.
 * @param start where the Markdown begins in its file
 */
export const findExcess = (markdown: string, start: number): Excess | undefined => {
  let offset = start;
  let marks = 0;
  let block = { offset: start, lines: 0, isTable: false };
  for (const line of markdown.split('\n')) {
    const isEmpty = line.trim() === '';
    const isTable = block.isTable || (block.lines === 1 && underHeadings.test(line));
    // The rows of a table are read one by one.
    if (isEmpty || isTable) marks = 0;
    block = isEmpty
      ? { offset: offset + line.length + 1, lines: 0, isTable: false }
      : { ...block, lines: block.lines + 1, isTable };
    if (openings.test(line)) return toNesting(offset);
    marks += line.match(mark)?.length ?? 0;
    if (marks > maxMarksInBlock) {
      return {
        offset: block.offset,
        message: `The paragraph that begins here has more than ${format.format(maxMarksInBlock)} Markdown characters, such as * [ or <. Break it up with blank lines.`,
      };
    }
    offset += line.length + 1;
  }
  return undefined;
};

/** Something was met while reading that goes beyond the limits. */
export class TooLarge extends Error {
  readonly excess: Excess;

  constructor(excess: Excess) {
    super(excess.message);
    this.excess = excess;
  }
}
