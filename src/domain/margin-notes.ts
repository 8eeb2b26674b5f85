import type { Claim } from './article.ts';

/** What decides on the note of a statement. */
type Noted = Pick<Claim, 'number' | 'block' | 'text' | 'sentence' | 'cite'>;

/** The note of a statement in the margin. */
export interface MarginNote {
  /** How many statements of its block it stands for: itself, and those whose notes would say the same. */
  readonly statements: number;
  /** How much of it is shown: if many are in one block, all must find room beside their lines. */
  readonly size: 'whole' | 'two-lines' | 'one-line';
  /** It stands for all statements of its block, of which there are too many for notes of their own. */
  readonly isForAll: boolean;
}

/**
 * Up to so many notes of a block are shown whole (in three lines at most, see evidence.css), in two lines, in one: a
 * note in one line is lower than a line of the text, so that however dense a block is they keep up with it.
 */
const roomFor = { whole: 1, 'two-lines': 2, 'one-line': 6 } as const;

/** Letters that a line of the text holds at most, and pixels from one line, or one note in one line, to the next. */
const pitch = { letters: 70, line: 29, note: 23 } as const;

/**
 * Whether notes in one line would fall below their statements by more than one note, as beside three short statements
 * in one line. Nobody knows where lines will break; but a statement begins after all earlier ones of its block.
 * @param block its statements, in the order of the text
 * @param noted those that have notes
 */
const areTooClose = (block: readonly Noted[], noted: ReadonlySet<Noted>): boolean => {
  let before = 0;
  let end = 0;
  for (const claim of block) {
    if (noted.has(claim)) {
      const line = Math.floor(before / pitch.letters) * pitch.line;
      const top = Math.max(line, end);
      if (top - line > pitch.note) return true;
      end = top + pitch.note;
    }
    before += claim.text.length;
  }
  return false;
};

/** The note of a statement says this and nothing else. */
const toContent = ({ sentence, cite }: Noted): string => JSON.stringify([sentence, cite]);

/** Whether an earlier statement of the block has a note that says the same. */
export const isSpokenFor = (claim: Noted, claims: readonly Noted[]): boolean =>
  claims.some(
    (other) =>
      other.number < claim.number && other.block === claim.block && toContent(other) === toContent(claim),
  );

/**
 * Plans the note of a statement.
 * @param claims all statements of the text
 * @returns undefined where an earlier note of the block speaks for it
 */
export const planMarginNote = (claim: Noted, claims: readonly Noted[]): MarginNote | undefined => {
  const block = claims.filter((other) => other.block === claim.block);
  const notes = [...Map.groupBy(block, toContent).values()];
  const isInOneLine = notes.length > roomFor['two-lines'];
  const noted = new Set(notes.flatMap(([first]) => first ?? []));
  if (notes.length > roomFor['one-line'] || (isInOneLine && areTooClose(block, noted)))
    return block[0]?.number === claim.number
      ? { statements: block.length, size: 'whole', isForAll: true }
      : undefined;
  const like = notes.find((group) => group[0]?.number === claim.number);
  if (like === undefined) return undefined;
  const size = isInOneLine ? 'one-line' : notes.length > roomFor.whole ? 'two-lines' : 'whole';
  return { statements: like.length, size, isForAll: false };
};
