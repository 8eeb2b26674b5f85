import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines } from '../../../src/figures/break-lines.ts';

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
    ['ducks/geese', 6, ['ducks/', 'geese']],
    ['朝鮮労働党', 2, ['朝鮮', '労働', '党']],
    ['三十只鹅，过桥', 4, ['三十只', '鹅，过桥']],
    ['他说“鹅来了”。然后', 6, ['他说“鹅来', '了”。然后']],
    ['鹅群（三十只）过桥', 5, ['鹅群（三十', '只）过桥']],
    ['鹅来了（桥）', 3, ['鹅来了', '（桥）']],
    ['鹅来了（桥）', 4, ['鹅来了', '（桥）']],
    ['共有300只鹅', 3, ['共有', '300', '只鹅']],
    ['読むGoose紙は', 5, ['読む', 'Goose', '紙は']],
    ['ラッコとセンター', 4, ['ラッコと', 'センター']],
    ['人々が行った', 2, ['人々', 'が', '行っ', 'た']],
    ['  two \n words ', 9, ['two words']],
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

it.each([
  ['三十只天鹅归来：一篇只有中文的报道', 12, ['三十只天鹅归来：', '一篇只有中文的报道']],
  ['どこへでもつながる記事', 7, ['どこへでも', 'つながる記事']],
  ['朝鲜展示五十门新型火箭炮，射程仍无法证实', 9, ['朝鲜展示五十门', '新型火箭炮，', '射程仍无法证实']],
])('keeps words of Chinese and Japanese whole: %s', (text, width, lines) => {
  expect(balanceLines(text, width, measure)).toEqual(lines);
});

describe('what no line can hold', () => {
  it.each([
    ['Donaudampfschiff ahoy', 8, 3, ['Donauda…']],
    ['ahoy Donaudampfschiff', 8, 3, ['ahoy', 'Donauda…']],
    ['one two three four', 7, 2, ['one two', 'three …']],
    ['one two', 7, 1, ['one two']],
  ])('ends a label: %j at %i in %i lines', (text, width, most, lines) => {
    expect(breakLines(text, width, measure, { longWords: 'clip', most })).toEqual(lines);
  });

  it('is cut in lines that are as many as they may be', () => {
    expect(breakLines('Donaudampfschiff ahoy', 8, measure, { longWords: 'cut', most: 2 })).toEqual([
      'Donaudam',
      'pfschif…',
    ]);
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
