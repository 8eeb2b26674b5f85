import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decompress } from 'wawoff2';
import { type Face, toFace } from './face.ts';

/**
 * Faces of Chinese, Japanese and Korean. A whole one has thousands of letters and some megabytes; its package has it in
 * slices of a hundred letters or so, and only those are read that the words of a card need. Nothing of it is published
 * but the outlines of the letters drawn.
 */
const families = ['noto-serif-kr', 'noto-serif-jp', 'noto-serif-sc'] as const;

/** The packages that they come from. */
export const eastAsianPackages = families.map((name) => `@fontsource-variable/${name}`);

type FamilyName = (typeof families)[number];

/** Hangul, Kana, Han and the punctuation that goes with them. */
const eastAsian =
  /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

/** Whose shapes of Han the words of an edition in one of these languages have. */
const ofLanguage: Readonly<Record<string, FamilyName>> = {
  ja: 'noto-serif-jp',
  ko: 'noto-serif-kr',
  zh: 'noto-serif-sc',
};

/** Letters that say whose they are in any other; without any they are those of China. */
const ofLetters: readonly (readonly [RegExp, FamilyName])[] = [
  [/\p{Script=Hangul}/u, 'noto-serif-kr'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'noto-serif-jp'],
];

/** Of a headline. */
const weight = 500;

const require = createRequire(import.meta.url);

interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const toRanges = (list: string): Slice['ranges'] =>
  list.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

const readSlices = async (name: FamilyName): Promise<readonly Slice[]> => {
  const list = require.resolve(`@fontsource-variable/${name}/unicode.json`);
  const slices = JSON.parse(await readFile(list, 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(slices).map(([slice, ranges]) => ({
    file: join(dirname(list), `files/${name}-${slice.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: toRanges(ranges),
  }));
};

const known = new Map<FamilyName, Promise<readonly Slice[]>>();
const faces = new Map<string, Promise<Face>>();

const openFace = async (file: string): Promise<Face> =>
  toFace(await decompress(await readFile(file)), { wght: weight });

/**
 * Loads what the East Asian letters of some words are drawn with.
 * @param dialect BCP 47 tag of the edition in which they stand
 * @returns faces in the order in which they are asked; none where there is no such letter
 */
export const loadEastAsian = async (words: string, dialect: string): Promise<readonly Face[]> => {
  const wanted = new Set(Array.from(words.matchAll(eastAsian), ([letter]) => letter.codePointAt(0) ?? 0));
  if (wanted.size === 0) return [];
  const first =
    ofLanguage[new Intl.Locale(dialect).language] ??
    ofLetters.find(([letters]) => letters.test(words))?.[1] ??
    'noto-serif-sc';
  const found: Promise<Face>[] = [];
  for (const name of [first, ...families.filter((family) => family !== first)]) {
    const reading = known.get(name) ?? readSlices(name);
    known.set(name, reading);
    for (const { file, ranges } of await reading) {
      const held = [...wanted].filter((code) => ranges.some(([from, to]) => code >= from && code <= to));
      if (held.length === 0) continue;
      const face = faces.get(file) ?? openFace(file);
      faces.set(file, face);
      found.push(face);
      for (const code of held) if ((await face).has(code)) wanted.delete(code);
    }
  }
  return Promise.all(found);
};
