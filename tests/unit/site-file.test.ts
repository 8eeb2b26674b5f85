import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatUserError } from '../../src/desk/format-user-error.ts';
import { nameLanguages } from '../../src/schemas/language.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { parseSite, shippedColours, SiteFault } from '../../src/site-file.ts';

const file = 'content/site.yaml';
const lines = [
  'name: The Quay',
  'tagline: All that floats',
  'description: News of a quay.',
  'url: https://quay.example',
  'tagAuthority: quay.example,2026-01-01',
  'language: en',
  'zone: Europe/Oslo',
  'hubPageSize: 20',
  'feedSize: 20',
  'subjectFeedDays: 30',
  'subjectFeedSize: 2',
  'feedArchiveSize: 40',
  'agedAfterDays: 365',
  'wordsPerMinute: 238',
];
const withLine = (name: string, ...written: readonly string[]): string =>
  [...lines.filter((line) => !line.startsWith(`${name}:`)), ...written].join('\n');

const complain = (text: string): string => {
  try {
    parseSite(text, file);
  } catch (error) {
    expect(error).toBeInstanceOf(SiteFault);
    return formatUserError(error) ?? '';
  }
  return '';
};

describe('the file of a site', () => {
  it('is read, with what it need not say', () => {
    expect(parseSite(lines.join('\n'), file)).toMatchObject({
      name: 'The Quay',
      url: 'https://quay.example',
      icon: '/icon.svg',
      colours: shippedColours,
      borders: 'neutral',
    });
  });

  it.each([
    [
      withLine('contentVersion', 'contentVersion: 3'),
      'content/site.yaml:15:17 error content-version: This content has version 3, and this Sourceline reads version 2: it is older than the one by which the content was last migrated. Take that one: npm run update',
    ],
    [
      // What the software does not know yet, or no longer, is not the newsroom's to mend.
      withLine('name', 'of-before: 1'),
      'content/site.yaml:1:1 error content-version: This content has version 1, and this Sourceline reads version 2. Bring the content over: npm run migrate',
    ],
    [
      withLine('contentVersion', 'contentVersion: 1'),
      'content/site.yaml:15:17 error content-version: This content has version 1, and this Sourceline reads version 2. Bring the content over: npm run migrate',
    ],
  ])('of content of another version says what to do, and nothing else', (text, message) => {
    expect(() => parseSite(text, file, {}, 'public', 2)).toThrow(new SiteFault(message));
  });

  it.each(['soon', '1.5', '0'])('says that a version is a whole number: %s', (version) => {
    expect(complain(withLine('contentVersion', `contentVersion: ${version}`))).toMatch(
      /^content\/site\.yaml:15:17 error invalid-field: contentVersion: Write the version as (?:a whole number|1 or more)\.$/,
    );
  });

  it('may be JSON', () => {
    expect(parseSite(readFileSync('tests/unit/site.json', 'utf8'), 'site.json').name).toBe('Sourceline');
  });

  it.each([
    ['https://quay.example/', 'https://quay.example'],
    ['https://org.example/news/', 'https://org.example/news'],
    ['http://localhost:4321/a/b', 'http://localhost:4321/a/b'],
  ])('has an address without a slash at its end: %s', (written, url) => {
    expect(parseSite(withLine('url', `url: ${written}`), file).url).toBe(url);
    expect(parseSite(lines.join('\n'), file, { url: written }).url).toBe(url);
  });

  it.each([
    [
      'an address without a scheme',
      withLine('url', 'url: quay.example'),
      'content/site.yaml:14:6 error invalid-field: url: Write a full address such as https://paper.example or https://org.example/news.',
    ],
    [
      'an address with a query',
      withLine('url', 'url: https://quay.example/?a=b'),
      'content/site.yaml:14:6 error invalid-field: url: Write an address such as https://paper.example or https://org.example/news.',
    ],
    [
      'a zone that does not exist',
      withLine('zone', 'zone: Europe/Nowhere'),
      'content/site.yaml:14:7 error invalid-field: zone: Write a time zone by its IANA name, e.g. Europe/Zurich.',
    ],
    [
      'a language without words',
      withLine('language', 'language: nb'),
      `content/site.yaml:14:11 error invalid-field: language: ${nameLanguages}`,
    ],
    [
      'digits of a language that has one kind alone',
      withLine('language', 'language: en', 'digits: arab'),
      'content/site.yaml:15:9 error invalid-field: digits: Only Arabic is written in either kind of digits. Leave the field out.',
    ],
    [
      'the same of another language',
      withLine('language', 'language: ar', 'digits: arab', 'editions: { ko: { digits: latn } }'),
      'content/site.yaml:16:27 error invalid-field: editions.ko.digits: Only Arabic is written in either kind of digits. Leave the field out.',
    ],
    [
      'no name',
      withLine('name'),
      'content/site.yaml:1:1 error missing-field: "name" is missing. Name in the masthead, the feeds and every page title.',
    ],
    [
      'an empty name',
      withLine('name', 'name: ""'),
      'content/site.yaml:14:7 error invalid-field: name: The name is empty. Write it, or remove the field if it is optional.',
    ],
    [
      'a number in words',
      withLine('feedSize', 'feedSize: twenty'),
      'content/site.yaml:14:11 error invalid-field: feedSize: Write the number of items as a whole number.',
    ],
    [
      'a colour by name',
      withLine('', 'colours:', '  accent: { light: maroon, dark: "#f2a0b2" }'),
      'content/site.yaml:16:20 error invalid-field: colours.accent.light: Write a colour as six hexadecimal digits in quotes, e.g. "#7d1f3c".',
    ],
    [
      'a colour that nobody could read',
      withLine('', 'colours:', '  accent: { light: "#ffdd00", dark: "#f2a0b2" }'),
      'content/site.yaml:16:20 error invalid-field: colours.accent.light: The accent #ffdd00 on the paper #fcfaf4 has a contrast of 1.29 : 1 on a light page; words need 4.5 : 1 (WCAG 2.2, 1.4.3). Choose a darker accent.',
    ],
    [
      'a logo that is not there',
      withLine('', 'logo: { file: /nowhere.svg, width: 10, height: 10 }'),
      'content/site.yaml:15:15 error invalid-field: logo.file: There is no file public/nowhere.svg. Put it there, or remove the field.',
    ],
    [
      'an icon outside',
      withLine('', 'icon: ../icon.svg'),
      'content/site.yaml:15:7 error invalid-field: icon: Write the address of an icon that lies in public/, an SVG or a PNG, e.g. /icon.svg.',
    ],
    [
      'a misspelt field',
      withLine('', 'nmae: The Quay'),
      `content/site.yaml:1:1 error unknown-field: There is no field "nmae". The fields are: ${Object.keys(siteSchema.shape).join(', ')}.`,
    ],
    [
      'a field twice',
      withLine('', 'name: The Quay'),
      'content/site.yaml:15:1 error yaml-syntax: Map keys must be unique',
    ],
    [
      'something else',
      '- a\n- b',
      'content/site.yaml:1:1 error not-fields: Write fields with values, such as: name: "The Paper".',
    ],
    [
      'nothing',
      '',
      'content/site.yaml:1:1 error not-fields: Write fields with values, such as: name: "The Paper".',
    ],
  ])('is refused with its line where it has %s', (_what, text, message) => {
    expect(complain(text)).toBe(message);
  });

  it('is refused for everything that is wrong at once', () => {
    expect(complain(withLine('zone', 'zone: Mars', 'icon: x')).split('\n')).toHaveLength(2);
  });
});
