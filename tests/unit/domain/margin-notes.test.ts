import { describe, expect, it } from 'vitest';
import { isSpokenFor, planMarginNotes } from '../../../src/domain/margin-notes.ts';
import { buildClaim } from '../article-builder.ts';

/** What the note of a statement says, in which line it begins, and in which block. */
type Statement = readonly [words: string, line: number | undefined, block?: number];

/** Three lines of the margin. */
const long = 'Claimed by the keeper of the lower bridge · The Goose Gazette 1, The Pond Post 2';

const plan = (...statements: readonly Statement[]): readonly (readonly [number, string])[] => {
  const words = new Map(statements.map(([said], index) => [index + 1, said]));
  const claims = statements.map(([, line, block = 1], index) =>
    buildClaim({ number: index + 1, line, block }),
  );
  const notes = planMarginNotes(claims, ({ number }) => words.get(number) ?? '');
  return [...notes].map(([number, entries]) => [
    number,
    entries.map((entry) => `${entry.words} × ${String(entry.statements)}`).join(' | '),
  ]);
};

describe('planMarginNotes', () => {
  it('gives each statement a note of its own', () => {
    expect(plan(['a', 0], ['b', 3], ['c', 6, 2])).toEqual([
      [1, 'a × 1'],
      [2, 'b × 1'],
      [3, 'c × 1'],
    ]);
  });

  it('makes one note of those that say the same in one block', () => {
    expect(plan(['a', 0], ['b', 1], ['a', 2], ['a', 5], ['a', 8, 2])).toEqual([
      [1, 'a × 3'],
      [2, 'b × 1'],
      [5, 'a × 1'],
    ]);
  });

  it('joins a note that would fall below its statement to the one before it, line for line', () => {
    expect(plan([long, 0], ['b', 1], ['c', 1.5])).toEqual([[1, `${long} × 1 | b × 1 | c × 1`]]);
    expect(plan([long, 0], ['b', 2], ['c', 5])).toEqual([
      [1, `${long} × 1`],
      [2, 'b × 1'],
      [3, 'c × 1'],
    ]);
  });

  it('counts those that a joined line speaks for too', () => {
    expect(plan([long, 0], ['b', 1], ['b', 4])).toEqual([[1, `${long} × 1 | b × 2`]]);
  });

  it('joins no notes of two blocks', () => {
    expect(plan([long, 0], ['b', 1, 2])).toEqual([
      [1, `${long} × 1`],
      [2, 'b × 1'],
    ]);
  });

  it('has no note for what has no margin beside it, and lets others stand as if it were not there', () => {
    expect(plan(['a', undefined], ['a', 3], ['b', 4])).toEqual([
      [2, 'a × 1'],
      [3, 'b × 1'],
    ]);
  });
});

describe('isSpokenFor', () => {
  it('finds an earlier statement of the same block with the same evidence', () => {
    const claims = (
      [
        ['a', 1],
        ['b', 1],
        ['a', 1],
        ['a', 2],
      ] as const
    ).map(([sentence, block], index) => buildClaim({ number: index + 1, sentence, block }));
    expect(claims.map((claim) => isSpokenFor(claim, claims))).toEqual([false, false, true, false]);
  });

  it('tells evidence apart by its sources', () => {
    const claims = [
      buildClaim({ block: 1 }),
      buildClaim({ number: 2, block: 1, cite: ['gazette', 'agency'] }),
    ];
    expect(claims.map((claim) => isSpokenFor(claim, claims))).toEqual([false, false]);
  });
});
