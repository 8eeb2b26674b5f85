import { describe, expect, it } from 'vitest';
import { toCountry } from '../../../../src/domain/country.ts';
import { findSharedAddresses } from '../../../../src/desk/checks/check-slugs.ts';
import { countryCodes } from '../../../../src/schemas/country-code.ts';

describe('shared addresses', () => {
  const claim = (address: string, subject: string) => ({
    address,
    subject,
    file: { path: subject, text: '' },
  });

  it('are found where two subjects end at one address', () => {
    const shared = findSharedAddresses([
      claim('/countries/a/', 'one'),
      claim('/countries/b/', 'two'),
      claim('/countries/A/', 'three'),
    ]);
    expect(shared).toMatchObject([{ id: 'duplicate-slug', file: { path: 'three' } }]);
  });

  it('are none where many files claim one address for the same subject', () => {
    expect(
      findSharedAddresses([claim('/countries/a/', 'country A'), claim('/countries/a/', 'country A')]),
    ).toEqual([]);
  });

  it('are none among the countries of the world as CLDR names them', () => {
    const claims = [...countryCodes].map((code) => claim(`/countries/${toCountry(code, 'en').slug}/`, code));
    expect(findSharedAddresses(claims)).toEqual([]);
  });
});
