import { describe, expect, it } from 'vitest';
import { markArabic, stripArabic } from '../../../../src/search/sameness/arabic.ts';

describe('stripArabic', () => {
  it.each([
    ['الجسر', 'جسر'],
    ['والجسر', 'جسر'],
    ['فالجسر', 'جسر'],
    ['بالجسر', 'جسر'],
    ['كالجسر', 'جسر'],
    ['للجسر', 'جسر'],
    ['وللجسر', 'جسر'],
    ['الطيور', 'طيور'],
  ])('takes the article and what is written onto it from %s', (word, stem) => {
    expect(stripArabic(word)).toBe(stem);
  });

  it.each([
    ['جِسْر', 'جسر'],
    ['الجِسْرُ', 'جسر'],
    ['جـــسر', 'جسر'],
    ['الــجسر', 'جسر'],
    ['طيورٌ', 'طيور'],
  ])('takes short vowels and strokes from %s', (word, stem) => {
    expect(stripArabic(word)).toBe(stem);
  });

  it.each([
    ['وجسور', 'جسور'],
    ['لجسور', 'جسور'],
    // Some begin with such a letter of their own: whether the rest is a word, the index can tell.
    ['فراشة', 'راشة'],
  ])('takes a particle alone from %s, where enough remains', (word, stem) => {
    expect(stripArabic(word)).toBe(stem);
  });

  it.each(['وزة', 'ورق', 'بجعة', 'بطة', 'كتاب', 'لقلق', 'جسر', ''])(
    'leaves %j, which is short and may begin with its own letter',
    (word) => {
      expect(stripArabic(word)).toBe(word);
    },
  );

  it.each(['الله', 'والد', 'بالغ', 'ال'])('leaves %s, of which too little would remain', (word) => {
    expect(stripArabic(word)).toBe(word);
  });
});

describe('markArabic', () => {
  it('puts a seam behind what is taken away from a word of a query, vowels or not', () => {
    expect(markArabic('يعبر الإوز والجِسْرَ لجسور', '|')).toBe('يعبر ال|إوز وال|جِسْرَ ل|جسور');
  });

  it('leaves other words and scripts as they are', () => {
    expect(markArabic('كتاب geese 7', '|')).toBe('كتاب geese 7');
  });
});
