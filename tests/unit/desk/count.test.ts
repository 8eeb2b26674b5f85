import { expect, it } from 'vitest';
import { count } from '../../../src/desk/count.ts';

it.each([
  [0, '0 files'],
  [1, '1 file'],
  [999, '999 files'],
  [3214, '3,214 files'],
])('counts %i as English does', (number, words) => {
  expect(count(number, 'file')).toBe(words);
});

it('knows plurals that do not end as most do', () => {
  expect([1, 2].map((number) => count(number, 'story', 'stories'))).toEqual(['1 story', '2 stories']);
});
