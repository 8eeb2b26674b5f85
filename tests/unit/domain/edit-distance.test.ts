import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits } from '../../../src/domain/edit-distance.ts';

/** Few letters, two of them beyond the first plane, so that words often meet. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '🦢', '𐌰'), maxLength: 8 });
const limit = fc.integer({ min: 0, max: 4 });
/** More than any two such words are apart. */
const noLimit = 9;

describe('countEdits', () => {
  it.each([
    ['', '', 0],
    ['bridge', 'bridge', 0],
    ['', 'geese', 5],
    ['geese', 'gese', 1],
    ['gese', 'geese', 1],
    ['goose', 'moose', 1],
    ['bridge', 'brigde', 1],
    ['ab', 'ba', 1],
    ['bridge', 'rbigde', 2],
    ['goose', 'geese', 2],
    // An exchange may not be edited once more: the restricted form of the distance.
    ['ca', 'abc', 3],
  ])('takes %j from %j by %i', (one, other, edits) => {
    expect(countEdits(one, other, noLimit)).toBe(edits);
  });

  it('counts a letter beyond the first plane once', () => {
    expect(countEdits('🦢goose', '🦆goose', 2)).toBe(1);
    expect(countEdits('a🦢', '🦢a', 2)).toBe(1);
    expect(countEdits('🦢', '', 2)).toBe(1);
  });

  it('is nothing between a word and itself, and something between others', () => {
    fc.assert(
      fc.property(word, word, limit, (one, other, most) => {
        expect(countEdits(one, one, most)).toBe(0);
        expect(countEdits(one, other, most) === 0).toBe(one === other);
      }),
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, limit, (one, other, most) => {
        expect(countEdits(one, other, most)).toBe(countEdits(other, one, most));
      }),
    );
  });

  it('says one more than the limit where there are more', () => {
    fc.assert(
      fc.property(word, word, limit, (one, other, most) => {
        expect(countEdits(one, other, most)).toBe(Math.min(countEdits(one, other, noLimit), most + 1));
      }),
    );
  });

  it('is one at most for a letter more, less or other, or two neighbours exchanged', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('d', '🦆'), (text, place, letter) => {
        const letters = Array.from(text);
        const at = place % (letters.length + 1);
        const [before, here, after] = [
          letters.slice(0, at),
          letters.slice(at, at + 1),
          letters.slice(at + 1),
        ];
        const [next, rest] = [after.slice(0, 1), after.slice(1)];
        for (const slip of [
          [...before, letter, ...here, ...after],
          [...before, ...after],
          [...before, letter, ...after],
          [...before, ...next, ...here, ...rest],
        ]) {
          expect(countEdits(text, slip.join(''), 1)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is at least the difference in length', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(countEdits(one, other, noLimit)).toBeGreaterThanOrEqual(
          Math.abs(Array.from(one).length - Array.from(other).length),
        );
      }),
    );
  });
});
