import { describe, expect, it } from 'vitest';
import { findLine } from '../../../../src/desk/dev/panel/find-line.ts';

const blocks = [
  'What the vote changes for the coast',
  'One or two sentences below the headline.',
  'The council voted on Friday, the agency wrote. It was the first vote.',
  'Firststory',
  'Łódź voted.',
];

describe('findLine', () => {
  it.each([
    ['The council **voted on Friday**, the agency wrote [@agency].', 2],
    ['title: "What the vote changes for the coast"', 0],
    ['## What the vote changes', 0],
    ['• Łódź voted', 4],
    ['first', 2],
    ['publisher: nobody', undefined],
    ['  - id: source-1', undefined],
    ['---', undefined],
    ['', undefined],
    ['The council met on Monday, a paper said.', undefined],
  ])('finds the block that shows %j', (line, place) => {
    expect(findLine(line, blocks)).toBe(place);
  });

  it('takes the block that has most of a line', () => {
    expect(findLine('a b c d e f g h', ['a b c d', 'x a b c d e f g', 'nothing'])).toBe(1);
  });
});
