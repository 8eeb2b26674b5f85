import { describe, expect, it } from 'vitest';
import { toCountry } from '../../../src/domain/country.ts';
import { countryCodes } from '../../../src/schemas/country-code.ts';

describe('toCountry', () => {
  it.each([
    { code: 'KP', name: 'North Korea', slug: 'north-korea' },
    { code: 'CI', name: 'Côte d’Ivoire', slug: 'cote-divoire' },
    { code: 'ST', name: 'São Tomé & Príncipe', slug: 'sao-tome-principe' },
    { code: 'AX', name: 'Åland Islands', slug: 'aland-islands' },
    { code: 'TR', name: 'Türkiye', slug: 'turkiye' },
    { code: 'GB', name: 'United Kingdom', slug: 'united-kingdom' },
  ])('knows $code as $name', ({ code, name, slug }) => {
    expect(toCountry(code, 'en')).toEqual({ code, name, slug });
  });

  it('names the country in the language, but keeps the address English', () => {
    expect(toCountry('KP', 'de')).toEqual({ code: 'KP', name: 'Nordkorea', slug: 'north-korea' });
  });

  it('throws for a code that CLDR does not name', () => {
    expect(() => toCountry('QX', 'en')).toThrow(new RangeError('CLDR has no name for country code "QX".'));
  });

  it('gives every assigned country an address of its own', () => {
    const slugs = [...countryCodes].map((code) => toCountry(code, 'en').slug);
    expect(slugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
    expect(new Set(slugs).size).toBe(countryCodes.size);
  });
});
