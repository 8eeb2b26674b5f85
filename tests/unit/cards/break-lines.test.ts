import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines, clipText } from '../../../src/cards/break-lines.ts';

/** Every letter is one em wide. */
const measure = (text: string): number => Array.from(text).length;

describe('breakLines', () => {
  it.each([
    ['seven geese crossed', 11, ['seven geese', 'crossed']],
    ['a well-known goose', 7, ['a well-', 'known', 'goose']],
    ['from 1 to Model-5', 10, ['from 1 to', 'Model-5']],
    ['geese – and swans', 7, ['geese –', 'and', 'swans']],
    ['600\u00a0mm wide', 6, ['600\u00a0mm', 'wide']],
    ['Donaudampfschiff ahoy', 8, ['Donaudam', 'pfschiff', 'ahoy']],
    ['', 5, []],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(breakLines(text, width, measure)).toEqual(lines);
  });

  it('keeps every letter and never makes a line too wide', () => {
    const words = fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (list, width) => {
        const lines = breakLines(list.join(' '), width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('balanceLines', () => {
  it('leaves no word alone where the lines can be even', () => {
    expect(breakLines('one two three four five', 19, measure)).toEqual(['one two three four', 'five']);
    expect(balanceLines('one two three four five', 19, measure)).toEqual(['one two three', 'four five']);
  });

  it('needs no more lines than there must be', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 40 }), (list, width) => {
        const text = list.join(' ');
        expect(balanceLines(text, width, measure)).toHaveLength(breakLines(text, width, measure).length);
      }),
    );
  });
});

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

  it('ends with a word and an ellipsis otherwise, within the width', () => {
    expect(clipText('No. Seven geese, of all birds, crossed the bridge', 2, 12, measure)).toEqual([
      'No. Seven',
      'geese, of …',
    ]);
    expect(clipText('Seven geese, of all birds', 1, 13, measure)).toEqual(['Seven geese …']);
  });
});
