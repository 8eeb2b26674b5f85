import { type Edition, toEdition } from '../../src/domain/edition.ts';
import { en, type Text } from '../../src/text/en.ts';
import { edition } from './made-up-edition.ts';

/** What hands back the words that it is given: those are an editor's, and stay unmarked. */
const givenBack = new Set(['isolate', 'evidence.unnamed', 'evidence.alone']);
/** What is no phrase. */
const noPhrase = new Set(['direction', 'dialect']);

const mark = (phrase: string): string => (phrase === '' ? '' : `⟦${phrase}⟧`);

const markAll = (part: unknown, path: string): unknown => {
  if (givenBack.has(path) || noPhrase.has(path)) return part;
  if (typeof part === 'string') return mark(part);
  if (typeof part === 'function')
    return (...given: readonly unknown[]): unknown =>
      mark((part as (...some: readonly unknown[]) => string)(...given));
  if (Array.isArray(part)) return part.map((inner) => markAll(inner, path));
  if (typeof part === 'object' && part !== null)
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, markAll(inner, path === '' ? key : `${path}.${key}`)]),
    );
  return part;
};

/** A catalogue whose every phrase stands in ⟦…⟧, so that what is printed from elsewhere shows. */
export const toPseudoText = (text: Text): Text => markAll(text, '') as Text;

/**
 * The made-up newsroom in the pseudo-language. Dates, numbers and names of countries are those of Korean: a word in
 * Latin letters outside the marks is then either an editor's or one that the code has for itself.
 */
export const pseudoEdition: Edition = toEdition(
  { ...edition.site, language: 'ko' },
  { ...toPseudoText(en), dialect: 'ko-KR' },
);

/** All strings in a value; the edition is passed over, and whatever its owner says. */
export const listStrings = (value: unknown, isSkipped: (key: string) => boolean = () => false): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  if (value instanceof Map || value instanceof Set)
    return [...value].flatMap((inner) => listStrings(inner, isSkipped));
  return Object.entries(value)
    .filter(([key]) => key !== 'edition' && !isSkipped(key))
    .flatMap(([, inner]) => listStrings(inner, isSkipped));
};

/** What stands outside the marks; marks may stand in marks. */
const stripMarked = (words: string): string => {
  let left = words;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/gu, ' ');
  }
  return left;
};

/** Addresses, and zones, formats and programs: they are alike in every language. */
const names =
  /https?:\/\/\S+|(?<!\p{L})(?:GMT|UTC|km|CSV|JSON|RSS|Atom|SVG|PNG|Feedly|Inoreader|The Old Reader|NewsBlur)(?!\p{L})/gu;

/**
 * Words in Latin letters that are neither from the catalogue nor an editor's.
 * @param words as a page has them
 * @param written what editors have written
 */
export const findLeft = (words: string, written: ReadonlySet<string>): string[] => {
  const left = [...written]
    .filter((phrase) => /\p{L}/u.test(phrase))
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, phrase) => rest.replaceAll(phrase, ' '), stripMarked(words).replace(names, ' '));
  return left.match(/\p{Script=Latin}{2,}(?:[ ’'-]\p{Script=Latin}+)*/gu) ?? [];
};
