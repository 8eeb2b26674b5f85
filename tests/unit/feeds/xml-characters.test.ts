import { expect, it } from 'vitest';
import { dropForbiddenCharacters } from '../../../src/feeds/xml-characters.ts';

it.each(['\u0000', '\u0008', '\u000B', '\u000C', '\u001F', '\uFFFE', '\uFFFF', '\uD800'])(
  'drops %j',
  (character) => {
    expect(dropForbiddenCharacters(`Geese${character} cross`)).toBe('Geese cross');
  },
);

it('keeps everything that people write', () => {
  const text = 'Geese\tand\r\nswans – “oies”, 기러기, 🦆 \u0085\uFEFF';
  expect(dropForbiddenCharacters(text)).toBe(text);
});
