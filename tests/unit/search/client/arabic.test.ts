import { describe, expect, it } from 'vitest';
import { stripArabic } from '../../../../src/search/client/arabic.ts';

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

  it.each(['وزة', 'ورق', 'فراشة', 'بجعة', 'بطة', 'كتاب', 'لقلق', 'جسر', ''])(
    'leaves %j, which begins with its own letter',
    (word) => {
      expect(stripArabic(word)).toBe(word);
    },
  );

  it.each(['الله', 'والد', 'بالغ', 'ال'])('leaves %s, of which too little would remain', (word) => {
    expect(stripArabic(word)).toBe(word);
  });
});
