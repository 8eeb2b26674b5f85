import type { Claim } from './article.ts';

/** What decides on the note of a statement. */
type Noted = Pick<Claim, 'number' | 'block' | 'sentence' | 'cite'>;

/** The note of a statement in the margin. */
export interface MarginNote {
  /** How many statements of its block it stands for: itself, and those whose notes would say the same. */
  readonly statements: number;
  /** How much of it is shown: where many stand in one block, all of them must find room beside their lines. */
  readonly size: 'whole' | 'two-lines' | 'one-line';
  /** It stands for all statements of its block, of which there are too many for notes of their own. */
  readonly isForAll: boolean;
}

/**
 * Up to so many notes of a block are shown whole (in three lines at most, see evidence.css), in two lines, in one: a
 * note in one line is lower than a line of the text, so that however dense a block is they keep up with it.
 */
const roomFor = { whole: 1, 'two-lines': 2, 'one-line': 6 } as const;

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
  if (notes.length > roomFor['one-line'])
    return block[0]?.number === claim.number
      ? { statements: block.length, size: 'whole', isForAll: true }
      : undefined;
  const like = notes.find((group) => group[0]?.number === claim.number);
  if (like === undefined) return undefined;
  const size =
    notes.length <= roomFor.whole ? 'whole' : notes.length <= roomFor['two-lines'] ? 'two-lines' : 'one-line';
  return { statements: like.length, size, isForAll: false };
};
