import { expect, it } from 'vitest';
import { moveStoryOfDossier } from '../../../../src/desk/rename/move-story-of-dossier.ts';

const move = (text: string): string => moveStoryOfDossier(text, 'geese', 'swans');

it.each([
  [
    'a list in lines',
    'stories:\n  - geese-2\n  - geese # geese\n',
    'stories:\n  - geese-2\n  - swans # geese\n',
  ],
  ['a list in one line', 'stories: [geese-2, geese]\n', 'stories: [geese-2, swans]\n'],
  [
    'quotation marks and the line ends of Windows',
    'name: "geese"\r\nstories: ["a", \'geese\']\r\n',
    'name: "geese"\r\nstories: ["a", \'swans\']\r\n',
  ],
])('gives a story its new name in %s', (_, before, after) => {
  expect(move(before)).toBe(after);
});

it.each([
  ['names other stories', 'name: geese\nstories: [geese-2]\n'],
  ['names none', 'name: geese\n'],
  ['cannot be read', 'stories: [geese\n'],
  ['writes the name in a way that is not found', 'stories: ["gee\\u0073e"]\n'],
])('leaves a dossier alone that %s', (_, text) => {
  expect(move(text)).toBe(text);
});
