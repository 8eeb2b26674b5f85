import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeSentence, toPictureTitle, toPictureWords } from '../../../src/domain/pictures/credit.ts';
import { isCredit } from '../../../src/schemas/credit.ts';

describe('isCredit', () => {
  it.each([
    'Photograph: KCNA',
    'Photo:KCNA',
    'Satellite image: Maxar, 19 February',
    '© Maxar',
    '©2026 Maxar',
    '사진: 통신',
    '照片：新华社',
    'Foto d’archivio: ANSA',
    'Drawing : “Example desk”',
    'Фото: ТАСС',
    'صورة: وكالة',
    'Photograph: Maxar Technologies Inc.',
    'Photograph: KCNA.',
  ])('takes %j', (words) => {
    expect(isCredit(words)).toBe(true);
  });

  it.each([
    '',
    'KCNA',
    'in billions',
    'What do we see here?',
    'At 10:30 in the morning',
    'Photograph:',
    'Photograph: .',
    ': KCNA',
    '©',
    'The square as nobody had ever seen it: empty',
    'Pyongyang: Kim watches the parade.',
    'In the north: what was shown, and what was not.',
  ])('does not take %j', (words) => {
    expect(isCredit(words)).toBe(false);
  });
});

describe('toPictureWords', () => {
  it.each([
    ['Photograph: KCNA', '', 'Photograph: KCNA'],
    ['Geese on parade (Photograph: KCNA)', 'Geese on parade', 'Photograph: KCNA'],
    ['Geese on parade. (Photograph: KCNA).', 'Geese on parade.', 'Photograph: KCNA'],
    ['Geese (two of them) on parade (© KCNA)', 'Geese (two of them) on parade', '© KCNA'],
    ['(Drawing: KCNA)', '', 'Drawing: KCNA'],
    ['행진하는 거위 （사진: 통신）', '행진하는 거위', '사진: 통신'],
    ['Geese (two of them) on parade', 'Geese (two of them) on parade', ''],
    ['Geese on parade (KCNA)', 'Geese on parade (KCNA)', ''],
    ['KCNA', 'KCNA', ''],
    ['The question: who is this?', 'The question: who is this?', ''],
    ['Geese\non parade (Photograph: KCNA)', 'Geese\non parade', 'Photograph: KCNA'],
    ['', '', ''],
  ])('takes %j apart', (title, caption, credit) => {
    expect(toPictureWords(title)).toEqual({ caption, credit });
  });

  it('finds again what toPictureTitle put together', () => {
    const words = fc
      .stringMatching(/^[\p{L}\p{N} .,:“”’-]{0,30}$/u)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const credits = words.map((text) => `Photograph: A${text}`).filter(isCredit);
    fc.assert(
      fc.property(fc.oneof(fc.constant(''), words), credits, (caption, credit) => {
        expect(toPictureWords(toPictureTitle({ caption, credit }))).toEqual({ caption, credit });
      }),
    );
  });
});

describe('closeSentence', () => {
  it.each([
    ['Geese on parade', 'Geese on parade.'],
    ['Geese on parade.', 'Geese on parade.'],
    ['“Who is this?”', '“Who is this?”'],
    ['They said “geese”', 'They said “geese”.'],
    ['«\u{A0}Qui est-ce\u{A0}?\u{A0}»', '«\u{A0}Qui est-ce\u{A0}?\u{A0}»'],
    ['「行進だ。」', '「行進だ。」'],
    ['行進するガチョウ', '行進するガチョウ。'],
    ['행진하는 거위', '행진하는 거위.'],
  ])('closes %j', (caption, expected) => {
    expect(closeSentence(caption)).toBe(expected);
  });
});
