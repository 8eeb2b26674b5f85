import { describe, expect, it } from 'vitest';
import { countryCode, countryCodes } from '../../../src/schemas/country-code.ts';
import { listFaults } from './list-faults.ts';

describe('countryCode', () => {
  it.each(['KP', 'CI', 'TW'])('takes %s', (code) => {
    expect(countryCode.parse(code)).toBe(code);
  });

  it.each([
    ['small letters', 'kp'],
    ['a code that is only reserved', 'UK'],
    ['a union of countries', 'EU'],
    ['a code for private use', 'XK'],
    ['three letters', 'PRK'],
    ['a name', 'North Korea'],
    ['nothing between the quotes', ''],
  ])('refuses %s', (_, code) => {
    expect(listFaults(countryCode, code)).toEqual([
      `: "${code}" is not an ISO 3166-1 country code. Write two capital letters, e.g. KP for North Korea.`,
    ]);
  });

  it('knows the 249 codes that are assigned', () => {
    expect(countryCodes.size).toBe(249);
  });
});
