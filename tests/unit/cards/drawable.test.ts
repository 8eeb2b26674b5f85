import { describe, expect, it } from 'vitest';
import { canTell, keepDrawable } from '../../../src/cards/drawable.ts';
import { loadCardType } from '../../../src/cards/face.ts';

const { headline } = await loadCardType();

describe('keepDrawable', () => {
  it('leaves out signs that no face can draw, and the space they leave', () => {
    expect(keepDrawable('Geese 😀 cross 👩‍👩‍👧 here', headline)).toBe('Geese cross here');
  });

  it.each([
    ['What “자주” (self-reliance) means', 'What “…” (self-reliance) means'],
    ['Geese cross 東京 and 北 京 here', 'Geese cross … and … here'],
    ['발사대 50대: what', '…: what'],
    ['An a\u0489b-word', 'An …'],
  ])('leaves an ellipsis of words that lack a letter, never half a word: %s', (text, drawn) => {
    expect(keepDrawable(text, headline)).toBe(drawn);
  });

  it('keeps marks of direction and no-break spaces', () => {
    expect(keepDrawable('a\u200f\u00a0b', headline)).toBe('a\u200f\u00a0b');
  });

  it('keeps letters that are written as a letter and its mark', () => {
    expect(keepDrawable('Nguye\u0302\u0303n', headline)).toBe('Nguyễn');
  });
});

describe('canTell', () => {
  it.each([
    ['Geese cross the bridge', true],
    ['What “자주” means', true],
    ['당대회를 앞둔 발사대 50대', false],
    ['😀', false],
    ['', false],
  ])('is for %j %s', (text, answer) => {
    expect(canTell(text, headline)).toBe(answer);
  });
});
