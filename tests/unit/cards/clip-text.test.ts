import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/cards/clip-text.ts';

/** Every letter is one em wide. */
const measure = (text: string): number => Array.from(text).length;

describe('clipText', () => {
  it('leaves alone what fits', () => {
    expect(clipText('one two', 2, 5, measure)).toEqual(['one', 'two']);
  });

  it('ends with a sentence where that leaves more than half of the room filled', () => {
    expect(clipText('Seven geese came. Then a swan came along', 2, 12, measure)).toEqual([
      'Seven geese',
      'came.',
    ]);
  });

  it('ends behind the mark that closes a quotation, and the space within it', () => {
    expect(clipText('«\u00A0Des oies.\u00A0» Puis un cygne est venu', 1, 18, measure)).toEqual([
      '«\u00A0Des oies.\u00A0»',
    ]);
  });

  it('ends with a word and an ellipsis otherwise, within the width', () => {
    expect(clipText('No. Seven geese, of all birds, crossed the bridge', 2, 12, measure)).toEqual([
      'No. Seven',
      'geese, of …',
    ]);
    expect(clipText('Seven geese, of all birds', 1, 13, measure)).toEqual(['Seven geese …']);
  });
});
