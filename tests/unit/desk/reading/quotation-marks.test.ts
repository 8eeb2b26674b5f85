import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setQuotesOf } from '../../../../src/desk/reading/quotation-marks.ts';
import { languages } from '../../../../src/schemas/language.ts';
import { catalogues } from '../../../../src/text/text.ts';

const setQuotes = (line: string): string => setQuotesOf(line, 'en');

it.each([
  [`He said "it's done" in '24`, 'He said “it’s done” in ’24'],
  [`"'Yes'," he said`, '“‘Yes’,” he said'],
  [`The ministries' report ("draft")`, 'The ministries’ report (“draft”)'],
  [`'Tis the '90s`, '’Tis the ’90s'],
  ['Nothing “to” do', 'Nothing “to” do'],
  [`한국의"전략"은, 그는 '핵'을 말했다`, '한국의“전략”은, 그는 ‘핵’을 말했다'],
  [`דובר צה"ל אמר: "ג'ורג' ניצ'ב ו"`, 'דובר צה״ל אמר: “ג׳ורג׳ ניצ׳ב ו”'],
  [`מנכ"לית בע"מ, ח"כ וכיתה ב'`, 'מנכ״לית בע״מ, ח״כ וכיתה ב׳'],
  [`הוא אמר 'כן' ו"לא"`, 'הוא אמר ‘כן’ ו”לא”'],
  ['他说："战略使命"是核心，"重点"后面继续', '他说：“战略使命”是核心，“重点”后面继续'],
])('sets %s', (typed, printed) => {
  expect(setQuotes(typed)).toBe(printed);
});

it('leaves no typewriter mark, changes nothing else, and has nothing to do a second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '(', '–', '2', '.') }), (line) => {
      const set = setQuotes(line);
      expect(set).not.toMatch(/["']/);
      expect(set.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")).toBe(line);
      expect(setQuotes(set)).toBe(set);
    }),
  );
});

describe('setQuotesOf', () => {
  it.each([
    ['ar', 'قال "نعم" ثم "لا".', 'قال «نعم» ثم «لا».'],
    ['fr', 'Il a dit "oui", et c\'est tout.', 'Il a dit «\u{A0}oui\u{A0}», et c’est tout.'],
    ['ko', '그는 "예"라고 말했다.', '그는 “예”라고 말했다.'],
    ['zh', '他说"好"。', '他说“好”。'],
    ['ja', '彼は"はい"と言った。', '彼は「はい」と言った。'],
    ['he', 'דובר צה"ל אמר "כן".', 'דובר צה״ל אמר ”כן”.'],
    ['en', 'He said "yes".', 'He said “yes”.'],
    ['ar', 'قال "نعم" و"لا".', 'قال «نعم» و«لا».'],
    ['ja', '"彼は\'はい\'と言った"', '「彼は『はい』と言った」'],
    ['fr', "\"Il a dit 'oui' à l'autre.\"", '«\u{A0}Il a dit “oui” à l’autre.\u{A0}»'],
    ['he', '"הוא אמר \'כן\'"', '”הוא אמר ’כן’”'],
    ['tlh', '"Qapla"', '“Qapla”'],
    ['ar', 'قال «نعم» و“لا”.', 'قال «نعم» و“لا”.'],
  ])('sets the marks of %s: %s', (language, written, right) => {
    expect(setQuotesOf(written, language)).toBe(right);
  });
});

it('has the marks of every catalogue', () => {
  for (const language of languages) {
    const { open, close, innerOpen, innerClose } = catalogues[language].punctuation;
    expect(setQuotesOf(`"1 '2' 3"`, language)).toBe(`${open}1 ${innerOpen}2${innerClose} 3${close}`);
  }
});
