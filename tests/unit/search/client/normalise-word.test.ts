import { describe, expect, it } from 'vitest';
import { toBare } from '../../../../src/search/client/normalise-word.ts';

describe('toBare', () => {
  it.each([
    ['기러기가', '기러기'],
    ['والجسر', 'جسر'],
    ['Geese', 'geese'],
    ['Sanaʿa', 'sanaa'],
    ['well-made', 'well-made'],
    ['2026', '2026'],
    ['Goose기러기가', 'goose기러기가'],
    ['2026년을', '2026년을'],
    ['हंस', 'हंस'],
  ])('takes %s by its script for %s', (word, normalised) => {
    expect(toBare(word)).toBe(normalised);
  });

  // Marks of vowels and strokes belong to several scripts, and make the word none of Arabic alone.
  it.each([
    ['الجِسْر', 'جسر'],
    ['الجـسر', 'جسر'],
  ])('takes %s by its script for %s, with its vowels and strokes', (word, normalised) => {
    expect(toBare(word)).toBe(normalised);
  });
});
