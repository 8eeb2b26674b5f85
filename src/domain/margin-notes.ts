import type { Claim } from './article.ts';

/** What decides on the note of a statement. */
type Noted = Pick<Claim, 'number' | 'block' | 'line'>;

/** What a note says of statements that are alike. */
export interface NoteEntry<Statement extends Noted> {
  /** The first of them. */
  readonly claim: Statement;
  readonly words: string;
  /** How many statements of the block it speaks for. */
  readonly statements: number;
}

/** The notes of a text, by the number of the statement beside which each stands; one has an entry or several. */
export type MarginNotes<Statement extends Noted> = ReadonlyMap<number, readonly NoteEntry<Statement>[]>;

/**
 * A note on a wide screen: letters in one of its lines at most, and the heights of such a line and of the room between
 * two notes, in lines of the text. See evidence.css.
 */
const measures = { letters: 32, line: 0.6, gap: 0.3 } as const;

/** How far below its statement a note may stand, in lines of the text. Nobody knows where lines will break. */
const tolerance = 0.75;

const toHeight = (words: string): number =>
  Math.ceil(words.length / measures.letters) * measures.line + measures.gap;

/**
 * Plans the notes beside a text, of which none is cut: one speaks for all statements of its block of which it would say
 * the same, and one that would fall below its statement is joined to the note before it.
 * @param claims all statements of the text
 * @param toWords what a note says of a statement
 */
export const planMarginNotes = <Statement extends Noted>(
  claims: readonly Statement[],
  toWords: (claim: Statement) => string,
): MarginNotes<Statement> => {
  const notes = new Map<number, NoteEntry<Statement>[]>();
  let last: { readonly block: number; readonly entries: NoteEntry<Statement>[] } | undefined;
  let inBlock = new Map<string, { statements: number }>();
  let end = 0;
  for (const claim of claims) {
    if (claim.line === undefined) continue;
    if (last?.block !== claim.block) inBlock = new Map();
    const words = toWords(claim);
    const like = inBlock.get(words);
    if (like !== undefined) {
      like.statements += 1;
      continue;
    }
    const top = Math.max(claim.line, end);
    const entry = { claim, words, statements: 1 };
    inBlock.set(words, entry);
    if (last?.block === claim.block && top - claim.line > tolerance) {
      last.entries.push(entry);
      end += toHeight(words);
      continue;
    }
    last = { block: claim.block, entries: [entry] };
    notes.set(claim.number, last.entries);
    end = top + toHeight(words);
  }
  return notes;
};

/** The statement says this of its evidence and nothing else. */
const toContent = ({ sentence, cite }: Pick<Claim, 'sentence' | 'cite'>): string =>
  JSON.stringify([sentence, cite]);

/** Whether an earlier mark of the block opens the same evidence. */
export const isSpokenFor = (
  claim: Pick<Claim, 'number' | 'block' | 'sentence' | 'cite'>,
  claims: readonly Pick<Claim, 'number' | 'block' | 'sentence' | 'cite'>[],
): boolean =>
  claims.some(
    (other) =>
      other.number < claim.number && other.block === claim.block && toContent(other) === toContent(claim),
  );
