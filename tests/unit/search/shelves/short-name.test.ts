import { expect, it } from 'vitest';
import { nameFile, takeName } from '../../../../src/search/shelves/short-name.ts';

it('names a file after its bytes, as Pagefind does: bytes of the digest below 16 have one digit', () => {
  // SHA-1: 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8; of "geese 2" the third byte is 0x0?.
  expect(nameFile('en', Buffer.from('a'))).toBe('en_86f7e43');
  expect(nameFile('zh-hant', Buffer.from('a'), 3)).toBe('zh-hant_86f7e437fa');
});

it('gives nobody a name that somebody has', () => {
  const taken = new Set<string>();
  expect(['en_1', 'en_2', 'en_1', 'en_1', 'en_10'].map((name) => takeName(name, taken))).toEqual([
    'en_1',
    'en_2',
    'en_10',
    'en_100',
    'en_1000',
  ]);
});
