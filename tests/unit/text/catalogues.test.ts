import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimStatuses } from '../../../src/schemas/claim.ts';
import { toArabic } from '../../../src/text/ar.ts';
import { en, type Text } from '../../../src/text/en.ts';
import { catalogues } from '../../../src/text/text.ts';
import { listFunctions, listMade, listWritten, type Said, saidPaths } from './sayings.ts';

const numbers = [0, 1, 2, 3, 11, 100, 1.5, 2_000_000];
const languages = Object.entries(catalogues);
const others = languages.filter(([language]) => language !== 'en');
const fromTheRight = new Set(['ar', 'he']);
const inOtherLetters = others.filter(([language]) => language !== 'fr');

/** What is no phrase: a tag, signs that stand between parts. */
const isPhrase = ([path]: Said): boolean =>
  !['direction', 'dialect'].includes(path) && !path.startsWith('punctuation.');

const listAll = (text: Text): Said[] => [
  ...listWritten(text).filter(isPhrase),
  ...numbers.flatMap((n) => listMade(text, n)),
];

const findWith = (text: Text, fault: RegExp): string[] => [
  ...new Set(listAll(text).flatMap(([path, phrase]) => (fault.test(phrase) ? [`${path}: ${phrase}`] : []))),
];

/** Names that are written alike in every language. */
const names = new Set(
  'RSS Atom JSON Feed CSV PNG OPML ICD iCalendar ics Cookie JavaScript Markdown index md evidence json articles sources archive n words month stories filter'.split(
    ' ',
  ),
);

/** Phrases that French and English write alike. */
const alike = new Set([
  'Date',
  'Latitude',
  'Longitude',
  'Page',
  'Pages',
  'Source',
  'Sources',
  'Audio',
  'Organisation',
  'Organisations',
  'source',
  'question',
  'questions',
  'version ★',
  'via ★',
]);

it('calls every function of a catalogue', () => {
  expect(new Set(saidPaths)).toEqual(new Set(listFunctions(en)));
});

describe.each(languages)('the catalogue of %s', (language, text) => {
  it('is named by its language', () => {
    expect(new Intl.Locale(text.dialect).language).toBe(language);
    expect(text.direction).toBe(fromTheRight.has(language) ? 'rtl' : 'ltr');
  });

  it('begins what is said of a statement with its status, which lists set apart', () => {
    const { statuses, asserted } = text.evidence;
    for (const status of claimStatuses) {
      const sentence = asserted[status]('★');
      expect(sentence.startsWith(statuses[status])).toBe(true);
      expect(sentence).toMatch(/★/u);
    }
  });

  it('has no space too many and no straight quote', () => {
    expect(findWith(text, /^\s|\s$|\s\s|["']/u)).toEqual([]);
  });

  it('writes every phrase', () => {
    expect(findWith(text, /^$|undefined|NaN|\[object/u)).toEqual([]);
  });

  it('closes what it opens', () => {
    const open = /^[^()«»“”\u2068\u2069]*(?:[)»”\u2069])|(?:[(«“\u2068])[^()«»“”\u2068\u2069]*$/u;
    const wide = /^[^（）《》「」]*[）》」]|[（《「][^（）《》「」]*$/u;
    // Marks that are alike can only be counted.
    const odd = /^[^”]*”(?:[^”]*”[^”]*”)*[^”]*$/u;
    const isAlike = text.punctuation.open === text.punctuation.close;
    const marks = isAlike
      ? [/^[^()\u2068\u2069]*[)\u2069]|[(\u2068][^()\u2068\u2069]*$/u, odd]
      : [open, wide];
    expect(marks.flatMap((mark) => findWith(text, mark))).toEqual([]);
  });

  it('keeps the places that the search fills in', () => {
    const placesOf = (part: Text): string[] =>
      listWritten(part.search.client)
        .filter(([path]) => !path.startsWith('found.'))
        .map(([path, phrase]) => `${path}: ${(phrase.match(/\{\w+\}/gu) ?? []).toSorted().join(' ')}`);
    expect(placesOf(text)).toEqual(placesOf(en));
    expect(text.search.client.found.other).toContain('{n}');
  });
});

describe.each(languages.filter(([language]) => fromTheRight.has(language)))(
  'the catalogue of %s',
  (_language, text) => {
    it('lets no number behind Latin letters change places with them', () => {
      // With nothing but a space between them, they are one name: ICD 203.
      const drawn =
        /(?:^|\u2069)[^\u2068\u2069]*\p{Script=Latin}\s*[^\p{L}\d\s\u2068\u2069-][^\p{L}\d\u2068\u2069]*\d/u;
      expect(findWith(text, drawn)).toEqual([]);
    });
  },
);

describe.each(others)('the catalogue of %s', (language, text) => {
  const english = new Map(
    numbers.flatMap((n) => listMade(en, n).map(([path, phrase]) => [`${path} ${phrase}`, phrase])),
  );
  for (const [path, phrase] of listWritten(en)) english.set(`${path} ${phrase}`, phrase);

  it('leaves nothing in English', () => {
    const left = listAll(text).filter(
      ([path, phrase]) =>
        english.has(`${path} ${phrase}`) &&
        (phrase.match(/\p{L}+/gu) ?? []).some((word) => !names.has(word)) &&
        !(language === 'fr' && alike.has(phrase.replace(/^[\d.,]+ /u, ''))),
    );
    expect(new Set(left.map(([path, phrase]) => `${path}: ${phrase}`))).toEqual(new Set());
  });
});

it.each(inOtherLetters)('the catalogue of %s has no word in Latin letters but names', (_, text) => {
  const words = listAll(text).flatMap(([path, phrase]) =>
    (phrase.match(/\p{Script=Latin}+/gu) ?? [])
      .filter((word) => !names.has(word) && word !== 'km')
      .map((word) => `${path}: ${word}`),
  );
  expect(new Set(words)).toEqual(new Set());
});

it('sets French with the spaces of French', () => {
  const marks = /(?<![\u00A0\u202F\s:/]):(?!\/)|(?<!\u00A0|\u202F)[;?!»%]|«(?!\u00A0)| [:;?!»%]/u;
  expect(findWith(catalogues.fr, marks)).toEqual([]);
});

it('sets Arabic with the signs of Arabic', () => {
  expect(findWith(catalogues.ar, /,(?!\d)|[;?“”‘’]/u)).toEqual([]);
});

it.each(['zh', 'ja'] as const)('sets %s with full-width signs, which bring their own space', (language) => {
  const letter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！（）《》「」“”]`;
  const marks = new RegExp(
    String.raw`,(?!\d)|[;?!()]|${letter}(?::|\.(?!\w))|[.:]${letter}|${letter}[ \u00A0](?![·−+\d])|(?<![·−+\d])[ \u00A0]${letter}`,
    'u',
  );
  // A day behind its label, and addresses.
  const typed = /^(?:site\.newest|machines\.intro|article\.datesOf|forecasts\.partsOf): /u;
  expect(findWith(catalogues[language], marks).filter((phrase) => !typed.test(phrase))).toEqual([]);
});

it('sets Japanese with the marks of Japanese', () => {
  expect(findWith(catalogues.ja, /[，“”～~]/u)).toEqual([]);
});

it('sets Hebrew with the signs of Hebrew: maqaf behind a letter that is joined, gershayim in what is shortened', () => {
  expect(findWith(catalogues.he, /\p{Script=Hebrew}-|[“‘’„]/u)).toEqual([]);
  expect(catalogues.he.figures.maps.columns.kilometres).toBe('טווח בק״מ');
});

it('joins letters to what follows in Hebrew: by a maqaf where that is no Hebrew word', () => {
  const { he } = catalogues;
  expect(he.article.accessed('3 במרץ 2026')).toBe('נצפה ב־3 במרץ 2026');
  expect(he.article.accessed('מרץ 2026')).toBe('נצפה במרץ 2026');
  expect(he.languages.moreIn(2, 'אנגלית')).toBe('שתי כתבות נוספות באנגלית');
  expect(he.languages.behind(1, 3)).toBe('המקור השתנה מאז התרגום: אמירה אחת ו־3 קטעים נוספים.');
  expect(he.languages.behind(3, 1)).toBe('המקור השתנה מאז התרגום: 3 אמירות וקטע נוסף אחד.');
});

it('sets names in other letters apart in Hebrew, and leaves Hebrew ones as they are', () => {
  const { he } = catalogues;
  expect(he.evidence.oneOrigin(5, 'KCNA')).toBe('5 דיווחים, מקור ראשוני אחד: \u2068KCNA\u2069.');
  expect(he.evidence.oneOrigin(2, 'האו״ם')).toBe('שני דיווחים, מקור ראשוני אחד: האו״ם.');
});

it('writes Arabic in the digits that a newsroom prefers', () => {
  const eastern = toArabic('ar-u-nu-arab');
  expect(catalogues.ar.evidence.sources(12)).toBe('12 مصدراً');
  expect(eastern.evidence.sources(12)).toBe('١٢ مصدراً');
  expect(eastern.hub.yearTitle(2026)).toBe('مقالات عام ٢٠٢٦');
  expect(eastern.evidence.likelihood('likely', 55, 80)).toBe('التقدير: مرجَّح (من ٥٥ إلى ٨٠٪؜)');
});

it('sets names in other letters apart in Arabic, and leaves Arabic ones as they are', () => {
  const { ar } = catalogues;
  expect(ar.evidence.oneOrigin(5, 'KCNA')).toBe('5 تقارير من أصل واحد: \u2068KCNA\u2069.');
  expect(ar.evidence.oneOrigin(5, 'رويترز')).toBe('5 تقارير من أصل واحد: رويترز.');
});

it('begins a French statement that stands alone with a capital', () => {
  const { alone } = catalogues.fr.evidence;
  expect(
    [
      'le pont a été ouvert',
      'l’usine tourne',
      'à Genève',
      'iPhone',
      'p = 3',
      'example.org',
      '40 lanceurs',
    ].map(alone),
  ).toEqual([
    'Le pont a été ouvert',
    'L’usine tourne',
    'À Genève',
    'iPhone',
    'p = 3',
    'example.org',
    '40 lanceurs',
  ]);
});

it.each([
  ['ar', 'arabic'],
  ['he', 'hebrew'],
] as const)(
  'has the quotation marks of %s that its style sheet gives to short quotations',
  (language, sheet) => {
    const { open, close, innerOpen, innerClose } = catalogues[language].punctuation;
    const css = readFileSync(new URL(`../../../src/styles/${sheet}.css`, import.meta.url), 'utf8');
    expect(css).toContain(`quotes: '${open}' '${close}' '${innerOpen}' '${innerClose}';`);
  },
);
