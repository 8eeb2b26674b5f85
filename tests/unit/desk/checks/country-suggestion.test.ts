import { describe, expect, it } from 'vitest';
import { findCountryCode } from '../../../../src/desk/checks/country-suggestion.ts';

describe('findCountryCode', () => {
  it.each([
    ['fr', 'FR'],
    ['UK', 'GB'],
    ['PRK', 'KP'],
    ['North Korea', 'KP'],
    ['north korae', 'KP'],
    [' US ', 'US'],
  ])('takes %j for %s', (written, code) => {
    expect(findCountryCode(written)).toBe(code);
  });

  it.each(['XX', 'EU', '', 'Atlantis', '840'])('takes %j for no country', (written) => {
    expect(findCountryCode(written)).toBeUndefined();
  });
});
