import { isGeresh, setHebrewSigns } from './hebrew-signs.ts';
import { endsInCjk, opensBehindCjk } from './cjk-quotes.ts';

/** The quotation marks of a language, with the spaces inside them, as its catalogue in src/text has them. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  /** Those of a quotation within a quotation. */
  readonly innerOpen: string;
  readonly innerClose: string;
}

/** The marks as one word: what was made with others is something else. */
export const toMarksKey = ({ open, close, innerOpen, innerClose }: QuotationMarks): string =>
  [open, close, innerOpen, innerClose].join('|');

/** What is around a piece of a block. */
export interface Surroundings {
  /** The text that precedes on the line, of which the last characters decide; as `neutral` of the piece before. */
  readonly before: string;
  /** Stands for what follows the piece. */
  readonly next: string;
  /** The typewriter marks that are open in the block; is kept up to date. */
  readonly open: Set<string>;
}

/** A piece of a text with printed marks. */
export interface SetPiece {
  readonly printed: string;
  /** The same with the marks of English, in which one that opens is told from one that closes. */
  readonly neutral: string;
}

const opensAfter = /[\s([{<“‘«‹]$/u;
/** Behind these a mark opens (–“so”) or closes (so…”): what comes next decides. */
const mayOpenAfter = /[–—\u2026/-]$/u;
const beginsWord = /^["'“‘([]*[\p{L}\p{N}]/u;
/** Words that are written onto the next, which may be in quotation marks: و"نعم", l'"Orient". */
const joinsNext = /(?:\p{Script=Arabic}|(?:(?<!\p{L})[cdjlmnst]|qu)’)$/iu;
/** In front of digits and some words a single mark replaces what is left out: ’90s. */
const elision = /^'(?:\d\ds?\b|tis\b|twas\b|em\b)/iu;

/**
 * Turns typewriter quotation marks and apostrophes into printed ones, and those within Hebrew words into its own signs.
 * Marks that are printed already stay as they are.
 *
 * in:  He said "it's 'done'" in '24
 * out: He said “it’s ‘done’” in ’24
 */
export const setPiece = (
  text: string,
  { before, next, open }: Surroundings,
  marks: QuotationMarks,
): SetPiece => {
  const written = setHebrewSigns(text);
  let printed = '';
  let neutral = '';
  for (let index = 0; index < written.length; index += 1) {
    const mark = written.charAt(index);
    if (mark !== '"' && mark !== "'") {
      printed += mark;
      neutral += mark;
      continue;
    }
    const preceding = neutral === '' ? before : neutral;
    const behind = written.slice(index + 1) + next;
    const isOpen = open.has(mark);
    if (mark === "'" && isGeresh(preceding, isOpen)) {
      printed += '׳';
      neutral += '׳';
      continue;
    }
    const opens =
      preceding === '' ||
      opensAfter.test(preceding) ||
      (mayOpenAfter.test(preceding) && beginsWord.test(behind)) ||
      (!isOpen && joinsNext.test(preceding) && beginsWord.test(behind)) ||
      opensBehindCjk(preceding, behind, isOpen);
    if (mark === "'" && isApostrophe(preceding, written.slice(index) + next, { opens, isOpen })) {
      printed += '’';
      neutral += '’';
      continue;
    }
    if (opens) open.add(mark);
    else open.delete(mark);
    if (mark === '"') {
      printed += opens ? marks.open : marks.close;
      neutral += opens ? '“' : '”';
    } else {
      printed += opens ? marks.innerOpen : marks.innerClose;
      neutral += opens ? '‘' : '’';
    }
  }
  return { printed, neutral };
};

/** Whether a single mark stands for a letter, and neither opens a quotation nor closes one. */
const isApostrophe = (
  preceding: string,
  rest: string,
  { opens, isOpen }: { readonly opens: boolean; readonly isOpen: boolean },
): boolean =>
  opens
    ? elision.test(rest)
    : !isOpen || (/\p{L}$/u.test(preceding) && !endsInCjk(preceding) && /^'\p{L}/u.test(rest));

/** A line of its own with printed quotation marks. */
export const setQuotes = (line: string, marks: QuotationMarks): string =>
  setPiece(line, { before: '', next: '', open: new Set() }, marks).printed;
