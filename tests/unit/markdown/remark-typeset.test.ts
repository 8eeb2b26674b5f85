import fc from 'fast-check';
import type { Emphasis, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { remarkTypeset } from '../../../src/markdown/remark-typeset.ts';

/** Typesets "before *within* after" and gives the text of all three; what is empty is not there. */
const typeset = (before: string, within = '', after = ''): string => {
  const toTexts = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);
  const emphasis: Emphasis[] = within === '' ? [] : [{ type: 'emphasis', children: toTexts(within) }];
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [...toTexts(before), ...emphasis, ...toTexts(after)] }],
  };
  remarkTypeset()(tree);
  return toString(tree);
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Running text with more punctuation than anybody writes. */
const running = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '-',
        '--',
        '---',
        '.',
        '...',
        ' ',
        '(',
        ')',
        "it's",
        "'90s",
        '“',
        '’',
        '…',
        '–',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.join(''));

describe('remarkTypeset', () => {
  it.each([
    [`He said "it's 'done'" -- twice...`, 'He said “it’s ‘done’” – twice…'],
    [`In the '90s, the geese' bridge`, 'In the ’90s, the geese’ bridge'],
    ['"I don\'t know..."', '“I don’t know…”'],
    ['"I never--"', '“I never–”'],
    ['so--"yes"--and', 'so–“yes”–and'],
    ['a---b', 'a—b'],
    [`צה"ל וג'ורג', "גשר"`, 'צה״ל וג׳ורג׳, “גשר”'],
  ])('turns %s into %s', (written, printed) => {
    expect(typeset(written)).toBe(printed);
  });

  it('remembers what stood before the emphasis', () => {
    expect(typeset('"', 'geese', '" she said, "so" it is')).toBe('“geese” she said, “so” it is');
    expect(typeset('the ', 'geese', "'s bridge")).toBe('the geese’s bridge');
    expect(typeset('so--"', 'geese', '..."')).toBe('so–“geese…”');
  });

  it('leaves a text with no typewriter punctuation alone, letter for letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/["']|--|\.\.\./.test(text));
        expect(typeset(text)).toBe(text);
      }),
    );
  });

  it('never loses or moves a letter or a number', () => {
    fc.assert(
      fc.property(running, running, running, (before, within, after) => {
        expect(lettersOf(typeset(before, within, after))).toBe(lettersOf(before + within + after));
      }),
    );
  });

  it('leaves no typewriter quotation mark', () => {
    fc.assert(
      fc.property(running, running, running, (before, within, after) => {
        expect(typeset(before, within, after)).not.toMatch(/["']/);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(running, (text) => {
        expect(typeset(typeset(text))).toBe(typeset(text));
      }),
    );
  });
});
