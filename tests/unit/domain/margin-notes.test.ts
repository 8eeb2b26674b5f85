import { describe, expect, it } from 'vitest';
import { isSpokenFor, planMarginNote } from '../../../src/domain/margin-notes.ts';
import { buildClaim } from '../article-builder.ts';

/** A note, and the block in which its statement stands where it is not the first. */
type Note = string | readonly [note: string, block: number];

const claimsWith = (...notes: readonly Note[]) =>
  notes.map((note, index) => {
    const [sentence, block] = typeof note === 'string' ? [note, 1] : note;
    return buildClaim({ number: index + 1, sentence, block, text: 'Geese, '.repeat(10) });
  });

const plan = (...notes: readonly Note[]) => {
  const claims = claimsWith(...notes);
  return claims.map((claim) => {
    const planned = planMarginNote(claim, claims);
    return planned && `${String(planned.statements)} ${planned.size}${planned.isForAll ? ' for all' : ''}`;
  });
};

describe('planMarginNote', () => {
  it('gives each statement a note of its own', () => {
    expect(plan('a')).toEqual(['1 whole']);
    expect(plan(['a', 1], ['b', 2])).toEqual(['1 whole', '1 whole']);
  });

  it('makes one note of those that say the same in one block', () => {
    expect(plan('a', 'a', 'a', 'a')).toEqual(['4 whole', undefined, undefined, undefined]);
    expect(plan('a', 'a', 'b', 'a')).toEqual(['3 two-lines', undefined, '1 two-lines', undefined]);
    expect(plan(['a', 1], ['a', 2])).toEqual(['1 whole', '1 whole']);
  });

  it('tells notes apart by their sources too', () => {
    const claims = [
      buildClaim({ block: 1 }),
      buildClaim({ number: 2, block: 1, cite: ['gazette', 'agency'] }),
    ];
    expect(claims.map((claim) => planMarginNote(claim, claims)?.statements)).toEqual([1, 1]);
  });

  it('shortens notes where many stand in one block', () => {
    expect(plan('a', 'b')).toEqual(['1 two-lines', '1 two-lines']);
    expect(plan('a', 'b', 'c')).toEqual(Array.from({ length: 3 }, () => '1 one-line'));
  });

  it('leaves one note for all where three stand beside one line', () => {
    const claims = claimsWith('a', 'b', 'c').map((claim) => ({ ...claim, text: 'Seven geese' }));
    expect(claims.map((claim) => planMarginNote(claim, claims)?.isForAll)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it('leaves one note for all where there are too many', () => {
    expect(plan('a', 'b', 'c', 'd', 'e', 'f', 'g')).toEqual([
      '7 whole for all',
      ...Array.from({ length: 6 }, () => undefined),
    ]);
  });
});

describe('isSpokenFor', () => {
  it('finds an earlier like note of the same block', () => {
    const claims = claimsWith('a', 'b', 'a', ['a', 2]);
    expect(claims.map((claim) => isSpokenFor(claim, claims))).toEqual([false, false, true, false]);
  });
});
