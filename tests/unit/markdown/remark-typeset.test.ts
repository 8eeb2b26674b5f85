import fc from 'fast-check';
import type { Emphasis, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/desk/reading/quotation-marks.ts';
import { languages } from '../../../src/schemas/language.ts';
import { remarkTypeset } from '../../../src/markdown/remark-typeset.ts';

/** Typesets "before *within* after" and gives the text of all three; what is empty is not there. */
const typeset = (before: string, within = '', after = '', language = 'en'): string => {
  const toTexts = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);
  const emphasis: Emphasis[] = within === '' ? [] : [{ type: 'emphasis', children: toTexts(within) }];
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [...toTexts(before), ...emphasis, ...toTexts(after)] }],
  };
  remarkTypeset(() => marksOf(language))(tree, new VFile());
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

  it.each([
    ['ar', 'قال "نعم" و"', 'لا', '" ثم "إنه قال \'كلا\'".', 'قال «نعم» و«لا» ثم «إنه قال “كلا”».'],
    ['fr', 'Il dit "', 'oui', '", puis l\'"autre".', 'Il dit «\u{A0}oui\u{A0}», puis l’«\u{A0}autre\u{A0}».'],
    [
      'ja',
      '彼は"',
      'はい',
      '"と、また"\'いいえ\'だ"と言った。',
      '彼は「はい」と、また「『いいえ』だ」と言った。',
    ],
    ['he', 'דובר צה"ל אמר "', 'כן', "\", ו\"ג'ורג' אמר 'לא'\".", 'דובר צה״ל אמר ”כן”, ו”ג׳ורג׳ אמר ’לא’”.'],
    ['ko', '그는 "', '예', '"라고, "\'아니\'"라고 했다.', '그는 “예”라고, “‘아니’”라고 했다.'],
    ['zh', '他说"', '好', '"，又说"\'不\'行"。', '他说“好”，又说“‘不’行”。'],
  ])('sets the marks of %s, those within others too', (language, before, within, after, printed) => {
    expect(typeset(before, within, after, language)).toBe(printed);
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

  it('leaves no typewriter quotation mark in any language', () => {
    fc.assert(
      fc.property(
        running,
        running,
        running,
        fc.constantFrom(...languages),
        (before, within, after, language) => {
          expect(typeset(before, within, after, language)).not.toMatch(/["']/);
        },
      ),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(running, fc.constantFrom(...languages), (text, language) => {
        const once = typeset(text, '', '', language);
        expect(typeset(once, '', '', language)).toBe(once);
      }),
    );
  });
});
