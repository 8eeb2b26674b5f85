import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLines } from '../../../../src/desk/desk-form/merge-lines.ts';

/** What a browser makes of a text in a field. */
const toField = (text: string): string => text.replaceAll(/\r\n|\r/g, '\n');

describe('mergeLines', () => {
  it.each([
    ['a\r\nb\r\n', 'a\nc\n', 'a\r\nc\r\n'],
    ['a\rb\nc\r\n', 'a\nB\nc\n', 'a\rB\rc\r\n'],
    ['a\n', 'a\nb', 'a\nb'],
    ['a', 'a\n', 'a\n'],
    ['', 'a\nb\n', 'a\nb\n'],
    ['a\r\nb', '', ''],
    ['a\r\na\r\na\r\n', 'a\na\n', 'a\r\na\r\n'],
  ])('puts %j and %j together', (written, typed, merged) => {
    expect(mergeLines(written, typed)).toBe(merged);
  });

  const texts = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r', 'ü')).map((pieces) => pieces.join(''));

  it('keeps every byte of what was not touched, and every word that was typed', () => {
    fc.assert(
      fc.property(texts, texts, (written, typed) => {
        expect(mergeLines(written, toField(written))).toBe(written);
        expect(toField(mergeLines(written, toField(typed)))).toBe(toField(typed));
      }),
    );
  });
});
