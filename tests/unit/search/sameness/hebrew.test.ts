import { describe, expect, it } from 'vitest';
import {
  markHebrew,
  markHebrewSigns,
  restoreHebrewSigns,
  stripHebrew,
  stripShortHebrew,
} from '../../../../src/search/sameness/hebrew.ts';

describe('stripHebrew', () => {
  it.each([
    ['הגשר', 'גשר'],
    ['בגשר', 'גשר'],
    ['לגשר', 'גשר'],
    ['והגשר', 'גשר'],
    ['ובגשר', 'גשר'],
    ['שהגשר', 'גשר'],
    ['ושהגשר', 'גשר'],
    ['מהגשר', 'גשר'],
    ['כשהגשר', 'גשר'],
    ['מירדן', 'ירדן'],
    ['שרוסיה', 'רוסיה'],
    ['כגשרים', 'גשרים'],
  ])('takes what is written onto it from %s', (word, stem) => {
    expect(stripHebrew(word)).toBe(stem);
  });

  it.each([
    ['הַגֶּשֶׁר', 'גשר'],
    ['גֶּשֶׁר', 'גשר'],
    ['וּבַגֶּשֶׁר', 'גשר'],
  ])('takes points from %s', (word, stem) => {
    expect(stripHebrew(word)).toBe(stem);
  });

  it.each([
    ['צה״ל', 'צהל'],
    ["ג'ורג", 'גורג'],
    ['ג’ורג', 'גורג'],
  ])('takes signs from within %s', (word, stem) => {
    expect(stripHebrew(word)).toBe(stem);
  });

  it.each(['בחירות', 'ממשלה', 'שלומ', 'הסכם', 'לבנון', 'שלום', 'כנסת', 'ועדה', 'מספר', 'ביטחון'])(
    'leaves %s, which begins with a letter of its own',
    (word) => {
      expect(stripHebrew(word)).toBe(word);
    },
  );

  // They begin like words with a letter of their own.
  it.each([
    ['לילדים', 'ילדים'],
    ['הצבא', 'צבא'],
    ['הנהר', 'נהר'],
    ['לבנק', 'בנק'],
    ['בעיר', 'עיר'],
    ['למידע', 'מידע'],
    ['מספרד', 'ספרד'],
    ['המלחמה', 'מלחמה'],
  ])('takes it from %s', (word, stem) => {
    expect(stripHebrew(word)).toBe(stem);
  });

  it.each([
    ['הבחירות', 'בחירות'],
    ['ולממשלה', 'ממשלה'],
    ['מהמדינה', 'מדינה'],
    ['שבכנסת', 'כנסת'],
  ])('takes from %s only what is before such a letter', (word, stem) => {
    expect(stripHebrew(word)).toBe(stem);
  });

  it.each(['הים', 'מפות', 'כלב', 'גשר', 'ה', ''])('leaves %j, of which too little would remain', (word) => {
    expect(stripHebrew(word)).toBe(word);
  });

  // What follows an article is no such letter.
  it('takes nothing behind an article', () => {
    expect(stripHebrew('הלביאה')).toBe('לביאה');
  });
});

it.each([
  ['הים', 'ים'],
  ['מצהל', 'צהל'],
  ['בעזה', 'עזה'],
])('leaves fewer letters of %s, which no story has', (word, stem) => {
  expect(stripShortHebrew(word)).toBe(stem);
});

describe('markHebrew', () => {
  it('puts a seam behind what is taken away from a word of a query, points or not', () => {
    expect(markHebrew('הגשר וּבַגֶּשֶׁר שלום ביטחון', '|')).toBe('ה|גשר וּבַ|גֶּשֶׁר שלום ביטחון');
  });

  it('leaves fewer letters of what is shortened', () => {
    expect(markHebrew(markHebrewSigns('מצה״ל, מצהל'), '|')).toBe(`${markHebrewSigns('מ|צה״ל')}, מצהל`);
  });

  it('leaves other scripts as they are', () => {
    expect(markHebrew('geese 7 الجسر', '|')).toBe('geese 7 الجسر');
  });
});

it.each(['צה״ל', 'צה"ל', 'צה”ל', 'ג׳ורג׳', "ג'ורג'", 'ג’ורג’'])(
  'gives the sign within %s back as it was written',
  (word) => {
    expect(markHebrewSigns(word)).toMatch(/[\u1ab0-\u1ab5]/u);
    expect(restoreHebrewSigns(markHebrewSigns(word))).toBe(word);
  },
);

it('leaves quotation marks around words', () => {
  for (const quoted of ['אמר: ”גשר” ו"אגם"', 'ב"גשר הישן"', 'ה”אגם” וה”גשר”'])
    expect(markHebrewSigns(quoted)).toBe(quoted);
});
