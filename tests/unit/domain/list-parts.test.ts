import { expect, it } from 'vitest';
import { listFormat, toListParts } from '../../../src/domain/list-parts.ts';

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

it.each([
  [['שומר', 'שומר 2'], 'שומר ושומר 2'],
  [['שומר', 'BBC'], 'שומר ו־BBC'],
  [['1', '2', '5'], '1, 2 ו־5'],
])('lists %j in Hebrew, where "and" is joined to the name behind it', (names, listed) => {
  expect(listFormat('he-IL').format(names)).toBe(listed);
  expect(toListParts(names, 'he-IL').join('')).toBe(listed);
  const links = names.map((name) => ({ name }));
  expect(
    toListParts(links, 'he-IL')
      .map((part) => (typeof part === 'string' ? part : part.name))
      .join(''),
  ).toBe(listed);
});
