import { expect, it } from 'vitest';
import { parseLanguage } from '../../../../src/desk/digest/language.ts';
import { UserError } from '../../../../src/desk/user-error.ts';

it('takes a language of the site, and its own where none is said', () => {
  expect(parseLanguage(undefined)).toBe('en');
  expect(parseLanguage('en')).toBe('en');
  expect(parseLanguage('ar')).toBe('ar');
});

it.each([
  ['ko', '--language "ko" is no language of the site. Write one of them: en, ar.'],
  ['arr', '--language "arr" is no language of the site. Did you mean "ar"?'],
])('refuses %s', (written, message) => {
  expect(() => parseLanguage(written)).toThrow(new UserError(message));
});
