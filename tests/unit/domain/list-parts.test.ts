import { expect, it } from 'vitest';
import { toListParts } from '../../../src/domain/list-parts.ts';

it.each([
  [[], []],
  [[1], [1]],
  [
    [1, 5],
    [1, ' and ', 5],
  ],
  [
    [1, 5, 6],
    [1, ', ', 5, ' and ', 6],
  ],
])('lists %j as %j', (things, parts) => {
  expect(toListParts(things, 'en-GB')).toEqual(parts);
});
