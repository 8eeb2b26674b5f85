import { keepByLocale } from './keep-by-locale.ts';

/** How a sentence lists names, in the form that a dialect (BCP 47 tag) writes. */
export const listFormat = keepByLocale((dialect) => new Intl.ListFormat(dialect));

/**
 * Lists things as a sentence does, for templates that make links of them: ["1", ", ", "5", " and ", "6"] with the
 * things in place of their names.
 * @param dialect BCP 47 tag of the form in which lists are written
 */
export const toListParts = <Thing>(things: readonly Thing[], dialect: string): (Thing | string)[] => {
  const parts = listFormat(dialect).formatToParts(things.map((_, index) => String(index)));
  return parts.flatMap(({ type, value }): (Thing | string)[] => {
    if (type === 'literal') return [value];
    const thing = things[Number(value)];
    return thing === undefined ? [] : [thing];
  });
};
