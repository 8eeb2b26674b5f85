import { describe, expect, it } from 'vitest';
import { stripKorean, stripShortKorean } from '../../../../src/search/sameness/korean.ts';

describe('stripKorean', () => {
  it.each([
    // After a consonant.
    ['강물을', '강물'],
    ['강물은', '강물'],
    ['강물이', '강물'],
    ['강물과', '강물'],
    // After a vowel.
    ['기러기를', '기러기'],
    ['기러기는', '기러기'],
    ['기러기가', '기러기'],
    ['기러기와', '기러기'],
    // After either.
    ['기러기의', '기러기'],
    ['강물의', '강물'],
    ['기러기도', '기러기'],
    ['강물에', '강물'],
    ['다리로', '다리'],
    ['다리에서', '다리'],
    ['강물에서는', '강물'],
    ['다리에서는', '다리'],
    ['기러기에게', '기러기'],
    ['강물까지', '강물'],
    ['다리부터', '다리'],
    ['기러기처럼', '기러기'],
    ['다리보다', '다리'],
    ['기러기만', '기러기'],
    ['강물이라는', '강물'],
    ['다리라는', '다리'],
    ['다리라도', '다리'],
    ['강물이었다', '강물'],
    ['다리였다', '다리'],
    ['강물으로서', '강물'],
    ['다리로써', '다리'],
    ['다리에서부터', '다리'],
    ['강물마다', '강물'],
    // Two of them, and a plural.
    ['다리에는', '다리'],
    ['강물로도', '강물'],
    ['기러기들이', '기러기'],
    ['기러기들', '기러기'],
  ])('takes the particle from %s', (word, noun) => {
    expect(stripKorean(word)).toBe(noun);
  });

  it.each(['기러기을', '기러기은', '기러기과', '강물를', '강물는', '강물와'])(
    'leaves %s, whose ending does not agree with the sound before it',
    (word) => {
      expect(stripKorean(word)).toBe(word);
    },
  );

  it.each(['강은', '새가', '새를', '길에', '은', '를', '에서'])(
    'leaves %s, of which too little would remain',
    (word) => {
      expect(stripKorean(word)).toBe(word);
    },
  );

  it.each(['기러기', '다리', '강물', ''])('leaves %j, which has no particle', (word) => {
    expect(stripKorean(word)).toBe(word);
  });

  // 로 is taken away before 으로 is looked at.
  it.each([
    ['강물으로', '강물'],
    ['지붕으로', '지붕'],
  ])('takes the compound particle from %s', (word, noun) => {
    expect(stripKorean(word)).toBe(noun);
  });
});

describe('stripShortKorean', () => {
  it.each([
    ['빵을', '빵'],
    ['새를', '새'],
    ['새는', '새'],
    ['길에', '길'],
    ['길에서', '길'],
    ['길으로', '길'],
    ['강물을', '강물'],
  ])('takes the particle from %s, though one syllable remains', (word, noun) => {
    expect(stripShortKorean(word)).toBe(noun);
  });

  it.each(['결과', '지도', '높이', '작은', '회의', '가을', '은', ''])(
    'leaves %j, which may be a whole word',
    (word) => {
      expect(stripShortKorean(word)).toBe(word);
    },
  );
});
