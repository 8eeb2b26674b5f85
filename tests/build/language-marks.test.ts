import { describe, expect, test } from 'vitest';
import { toScript } from '../../src/domain/letters.ts';
import { type Language, languages } from '../../src/schemas/language.ts';
import { sites } from '../sites/built-sites.ts';
import { listLanguageTexts } from './language-texts.ts';
import { findEdition, isLedOn, listEditions, readSite } from './site-files.ts';

const isLanguage = (code: string): code is Language => languages.some((known) => known === code);

/** A letter of a language. */
const letters = Object.fromEntries(
  languages.map((language) => [language, new RegExp(toScript(language), 'v')]),
) as Readonly<Record<Language, RegExp>>;

/**
 * What is called so in every language: forms of feeds and documents, programs that read them, companies whose programs
 * they are, and fields of documents for machines.
 */
const sameInAll =
  /\b(?:Atom|Feedly|Inoreader|NewsBlur|NetNewsWire|The Old Reader|JSON Feed|RSS|OPML|Markdown|Word|OpenDocument|Excel|Google|Microsoft|JavaScript|Cookie|GeoJSON|iCalendar|ics|[A-Z\d]{2,})\b|_[a-z]+|\S+@\S+|\S*\/\S+|\b[\w-]+\.(?:md|json|csv|yaml|xml|png)\b/g;

/** Units behind a number are written so in other letters, too. */
const units = /(?<=[\d(])(?:km|mm|cm)(?![a-z])|(?<=[ ])km(?= )/g;

/** Words of two letters and more in other letters than those of their language. */
const findForeign = (words: string, language: Language): string[] =>
  (
    words
      .replaceAll(sameInAll, '')
      .replaceAll(units, '')
      .match(/\p{L}[\p{L}\p{M}]+/gu) ?? []
  ).filter((word) => !letters[language].test(word));

/**
 * Labels that can be nothing else: a mark of the text has nothing in it, and its note says the same with the languages of
 * its names; a drawing has no element for a part of a label.
 */
const nowhereElse = /\.mark\.\w+ \[ariaLabel\]$|\bsvg\b.*\[ariaLabel\]$/;

/** Texts that stand on a page in another language than they say, each once. */
const listFaults = (folder: string, isMeant: (path: string) => boolean): string[] => {
  const faults = new Set<string>();
  for (const [path, bytes] of readSite(folder)) {
    if (!path.endsWith('.html') || !isMeant(path)) continue;
    const html = bytes.toString();
    if (isLedOn(html)) continue;
    for (const { words, language, place, isAttribute } of listLanguageTexts(html)) {
      const [code = ''] = language.split('-');
      if ((isAttribute && nowhereElse.test(place)) || !isLanguage(code)) continue;
      const foreign = findForeign(words, code);
      if (foreign.length > 0) faults.add(`${path}: ${place}: ${foreign.join(' ')} [${language}]`);
    }
  }
  return [...faults].slice(0, 20);
};

describe.each([
  ['below a folder', sites.below],
  ['real', sites.real],
])('on the site %s', (_, folder) => {
  test.each(listEditions(folder))(
    'no word of "%s" is said to be in a language of other letters',
    (edition) => {
      expect(listFaults(folder, (path) => findEdition(path) === edition)).toEqual([]);
    },
  );
});

test('names that nobody has said in French are said to be English', () => {
  const names = ['Example topic', 'Example desk', 'Example Agency'];
  const found = [...readSite(sites.below)]
    .filter(([path]) => path.startsWith('fr/') && path.endsWith('.html'))
    .flatMap(([, bytes]) => listLanguageTexts(bytes.toString()))
    .filter(({ words, isAttribute }) => !isAttribute && names.includes(words));
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ language }) => language !== 'en')).toEqual([]);
});
