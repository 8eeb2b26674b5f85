import { describe, expect, it } from 'vitest';
import { toTitleLanguage } from '../../../src/domain/title-language.ts';
import { edition } from '../made-up-edition.ts';

describe('toTitleLanguage', () => {
  it.each([
    ['an Arabic headline', 'هل تحمي المعاهدة 3 دول؟ - BBC عربي!', 'ar', 'ar', 'rtl'],
    ['one that begins in Latin letters', 'BBC: هل تحمي 3 دول؟', 'ar', 'ar', 'rtl'],
    ['Persian in a country of its own', 'آیا این پیمان کافی است؟', 'fa-AF', 'fa-AF', 'rtl'],
    ['Kurdish in Arabic letters', 'پەیمان', 'ckb', 'ckb', 'rtl'],
    ['Uzbek in Latin letters', 'Shartnoma', 'uz-Latn', 'uz-Latn', 'ltr'],
    ['Korean', '“새 조약”', 'ko', 'ko', 'ltr'],
    ['Hebrew that quotes English', 'Deal: מה נשאר?', 'he', 'he', 'rtl'],
    // Else its first letter would turn the whole of it around.
    ['English that begins with an Arabic word', 'العربية: 5 questions', 'en', undefined, 'ltr'],
    ['Arabic of which nobody has said so', 'سؤال بلا لغة معلنة (2026)!', undefined, undefined, undefined],
  ])('names language and direction of %s', (_, title, language, code, direction) => {
    expect(toTitleLanguage({ title, language }, edition)).toEqual({ code, direction });
  });

  it.each([
    ['English', 'Geese cross', 'en'],
    ['Latin letters of no named language', 'Geese cross', undefined],
    ['no headline', undefined, undefined],
  ])('says nothing of %s', (_, title, language) => {
    expect(toTitleLanguage({ title, language }, edition)).toBeUndefined();
  });
});
