import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleAddress,
  authorAddress,
  countryAddress,
  homeAddress,
  houseAddress,
  hubPageAddress,
  rssAddress,
  searchFor,
  topicAddress,
  toSlug,
  yearAddress,
} from '../../../src/domain/address.ts';
import { countryCodes } from '../../../src/schemas/country-code.ts';

describe('toSlug', () => {
  it.each([
    ['North Korea', 'north-korea'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ["Cote d'Ivoire", 'cote-divoire'],
    ['St. Vincent & Grenadines', 'st-vincent-grenadines'],
    ['  Geese — and bridges! ', 'geese-and-bridges'],
    ['Guinea-Bissau', 'guinea-bissau'],
    ['İstanbul', 'istanbul'],
    ['G20', 'g20'],
    ['Łódź summit', 'lodz-summit'],
    ['Ørsted sells', 'orsted-sells'],
    ['Đà Nẵng port', 'da-nang-port'],
    ['Þingvellir', 'thingvellir'],
    ['Æther über Straße', 'aether-uber-strasse'],
    ['STRAẞE', 'strasse'],
    ['Hawaiʻi and Saʿda', 'hawaii-and-sada'],
    ['Diyarbakır, Əliyev, Œuvre', 'diyarbakir-eliyev-oeuvre'],
    ['Ħal Qormi', 'hal-qormi'],
    ['Kpalɩmé, Ʋɔgan', 'kpalime-vogan'],
    ['Ɵmer, Ƴero, Ɠana', 'omer-yero-gana'],
    ['Sääʹmǩiõll, Ʒ', 'saamkioll-z'],
    ['ȺȾ, W̱SÁNEĆ', 'at-wsanec'],
    ['ﬁne ½', 'fine-1-2'],
    ['北朝鮮', ''],
    ['', ''],
  ])('turns "%s" into "%s"', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  it('gives small letters, digits and single hyphens inside, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(toSlug(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });

  it('leaves the address of every country as it was published', () => {
    const before = (name: string): string =>
      name
        .normalize('NFKD')
        .replace(/[\p{Mn}'’]/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    const names = new Intl.DisplayNames(['en'], { type: 'region' });
    const moved = [...countryCodes].filter((code) => {
      const name = names.of(code) ?? code;
      return toSlug(name) !== before(name);
    });
    expect(countryCodes.size).toBeGreaterThan(240);
    expect(moved).toEqual([]);
  });

  it('leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(toSlug(toSlug(name))).toBe(toSlug(name));
      }),
    );
  });
});

describe('addresses', () => {
  it('stand below their index and end with a slash', () => {
    expect(articleAddress('geese-cross-bridge')).toBe('/articles/geese-cross-bridge/');
    expect(topicAddress('geese')).toBe('/topics/geese/');
    expect(countryAddress('north-korea')).toBe('/countries/north-korea/');
    expect(authorAddress('ada-example')).toBe('/authors/ada-example/');
    expect(yearAddress(2026)).toBe('/archive/2026/');
    expect(houseAddress('about')).toBe('/about/');
  });

  it('number the pages of a hub from the second', () => {
    expect(hubPageAddress('/topics/geese/', 1)).toBe('/topics/geese/');
    expect(hubPageAddress('/topics/geese/', 2)).toBe('/topics/geese/page/2/');
  });

  it('put a feed beside its page', () => {
    expect(rssAddress(homeAddress)).toBe('/rss.xml');
    expect(rssAddress('/topics/geese/')).toBe('/topics/geese/rss.xml');
  });

  it('escape what is searched for', () => {
    expect(searchFor({ q: 'geese & bridges', country: 'Côte d’Ivoire' })).toBe(
      '/search/?q=geese+%26+bridges&country=C%C3%B4te+d%E2%80%99Ivoire',
    );
  });
});
