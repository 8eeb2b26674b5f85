import { describe, expect, it } from 'vitest';
import {
  isFigure,
  isNumberedName,
  joinNumbers,
  splitFigure,
} from '../../../../src/search/sameness/figures.ts';

describe('joinNumbers', () => {
  it.each([
    ['1,000 geese', '1000 geese'],
    ['1 000 geese', '1000 geese'],
    ['1\u00a0000\u202f000', '1000000'],
    ['1’000', '1000'],
    ['1.5 or 1,5', '15 or 15'],
  ])('reads %s', (written, joined) => {
    expect(joinNumbers(written)).toBe(joined);
  });

  it.each(['2025 300', 'geese, 7', '7, 8', '19 25', 'a.b', '600 mm'])('leaves %s as it is', (written) => {
    expect(joinNumbers(written)).toBe(written);
  });
});

describe('splitFigure', () => {
  it.each<[string, readonly string[]]>([
    ['KN-25', ['KN', '25']],
    ['KN25', ['KN', '25']],
    ['F-35B', ['F', '35', 'B']],
    ['600mm', ['600', 'mm']],
    ['well-made', ['well', 'made']],
    ["O'Brien", ["O'Brien"]],
    ['geese', ['geese']],
    ['2026', ['2026']],
    ['-', []],
  ])('splits %s', (word, parts) => {
    expect(splitFigure(word)).toEqual(parts);
  });
});

describe('isFigure', () => {
  it('takes letters and a number, in either order, for one', () => {
    expect(isFigure('Mi', '8')).toBe(true);
    expect(isFigure('600', 'mm')).toBe(true);
    expect(isFigure('6', '8')).toBe(false);
    expect(isFigure('geese', 'fly')).toBe(false);
  });
});

describe('isNumberedName', () => {
  it('is a name of four letters and more with a number behind it', () => {
    expect(['Hwasong-17', 'hwasong17', 'COVID–19'].every(isNumberedName)).toBe(true);
    expect(['KN-25', '600mm', 'Hwasong', 'well-made'].some(isNumberedName)).toBe(false);
  });
});
