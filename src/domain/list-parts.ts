import { keepByLocale } from './keep-by-locale.ts';

/** What makes lists of a language, as Intl.ListFormat does. */
export type NameList = Pick<Intl.ListFormat, 'format' | 'formatToParts'>;

/** Intl joins the Hebrew word for "and" to what is in other letters by the hyphen of a keyboard, not by a maqaf. */
const toHebrewList = (list: NameList): NameList => {
  const formatToParts = (names: Iterable<string>): ReturnType<NameList['formatToParts']> =>
    list
      .formatToParts(names)
      .map((part) =>
        part.type === 'literal' ? { ...part, value: part.value.replace(/(?<=\p{L})-$/u, '־') } : part,
      );
  return {
    formatToParts,
    format: (names) =>
      formatToParts(names)
        .map(({ value }) => value)
        .join(''),
  };
};

/** How a sentence lists names, in the form that a dialect (BCP 47 tag) writes. */
export const listFormat = keepByLocale((dialect): NameList => {
  const list = new Intl.ListFormat(dialect);
  return new Intl.Locale(dialect).language === 'he' ? toHebrewList(list) : list;
});

/** What of a thing is printed; that it is a number, where it has no name. */
const toWord = (thing: unknown): string => {
  if (typeof thing === 'string') return thing;
  return typeof thing === 'object' && thing !== null && 'name' in thing && typeof thing.name === 'string'
    ? thing.name
    : '1';
};

/**
 * Lists things as a sentence does, for templates that make links of them: ["1", ", ", "5", " and ", "6"] with the
 * things in place of their names. Some languages write "and" by the name behind it.
 * @param dialect BCP 47 tag of the form in which lists are written
 */
export const toListParts = <Thing>(things: readonly Thing[], dialect: string): (Thing | string)[] => {
  const left = [...things];
  return listFormat(dialect)
    .formatToParts(things.map(toWord))
    .flatMap(({ type, value }): (Thing | string)[] => (type === 'literal' ? [value] : left.splice(0, 1)));
};
