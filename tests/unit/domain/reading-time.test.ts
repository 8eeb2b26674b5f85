import { expect, it } from 'vitest';
import { toReadingMinutes } from '../../../src/domain/reading-time.ts';

it.each([
  { words: 0, minutes: 1 },
  { words: 1, minutes: 1 },
  { words: 238, minutes: 1 },
  { words: 356, minutes: 1 },
  { words: 357, minutes: 2 },
  { words: 2380, minutes: 10 },
])('takes $minutes minutes for $words words at 238 a minute', ({ words, minutes }) => {
  expect(toReadingMinutes(words, 238)).toBe(minutes);
});
