import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closeSentence,
  isCaptionAlone,
  toPictureTitle,
  toPictureWords,
} from '../../../src/domain/pictures/credit.ts';

describe('toPictureWords', () => {
  it.each([
    ['Photograph: KCNA', '', 'Photograph: KCNA'],
    ['Geese on parade (Photograph: KCNA)', 'Geese on parade', 'Photograph: KCNA'],
    ['Geese on parade. (Photograph: KCNA).', 'Geese on parade.', 'Photograph: KCNA'],
    ['Geese (two of them) on parade (KCNA)', 'Geese (two of them) on parade', 'KCNA'],
    ['(KCNA)', '', 'KCNA'],
    ['행진하는 거위 （사진: 통신）', '행진하는 거위', '사진: 통신'],
    ['Geese (two of them) on parade', '', 'Geese (two of them) on parade'],
    ['Geese\non parade (KCNA)', 'Geese\non parade', 'KCNA'],
    ['', '', ''],
  ])('takes %j apart', (title, caption, credit) => {
    expect(toPictureWords(title)).toEqual({ caption, credit });
  });

  it('finds again what toPictureTitle put together', () => {
    const words = fc
      .stringMatching(/^[\p{L}\p{N} .,:“”’-]{0,30}$/u)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.oneof(fc.constant(''), words), words, (caption, credit) => {
        expect(toPictureWords(toPictureTitle({ caption, credit }))).toEqual({ caption, credit });
      }),
    );
  });
});

describe('isCaptionAlone', () => {
  it.each([
    ['Geese on parade.', true],
    ['Who is this?', true],
    ['Photograph: KCNA', false],
    ['Geese on parade. (KCNA)', false],
    ['Geese on parade (KCNA.)', false],
    ['', false],
  ])('judges %j', (title, expected) => {
    expect(isCaptionAlone(title)).toBe(expected);
  });
});

describe('closeSentence', () => {
  it.each([
    ['Geese on parade', 'Geese on parade.'],
    ['Geese on parade.', 'Geese on parade.'],
    ['“Who is this?”', '“Who is this?”'],
    ['They said “geese”', 'They said “geese”.'],
    ['行進するガチョウ', '行進するガチョウ。'],
    ['행진하는 거위', '행진하는 거위.'],
  ])('closes %j', (caption, expected) => {
    expect(closeSentence(caption)).toBe(expected);
  });
});
