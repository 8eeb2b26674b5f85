import { describe, expect, it } from 'vitest';
import { toSourceIndex } from '../../../src/markdown/source-offset.ts';

describe('toSourceIndex', () => {
  it.each([
    ['text as it stands', 'a [@b]', 'a [@b]'],
    ['an escaped character', 'a * [@b]', String.raw`a \* [@b]`],
    ['a backslash', String.raw`a \ [@b]`, String.raw`a \\ [@b]`],
    ['a character reference', 'a & [@b]', 'a &amp; [@b]'],
    ['a numeric reference', 'a A [@b]', 'a &#65; [@b]'],
    ['what only looks like a reference', 'a &x; [@b]', 'a &x; [@b]'],
    ['a line that goes on in a quotation', 'a\n[@b]', 'a\n> [@b]'],
    ['an indented line', 'a\n[@b]', 'a \n    [@b]'],
    ['Windows line ends', 'a\r\n[@b]', 'a\r\n[@b]'],
  ])('finds the place behind %s', (_, value, source) => {
    const index = toSourceIndex(value, source, value.indexOf('[@b]'));
    expect(source.slice(index, index + 4)).toBe('[@b]');
  });

  it('points at the beginning where the two cannot be matched', () => {
    expect(toSourceIndex('one [@b]', 'another', 4)).toBe(0);
  });

  it('finds the end of a text', () => {
    expect(toSourceIndex('a*', String.raw`a\*`, 2)).toBe(3);
  });
});
