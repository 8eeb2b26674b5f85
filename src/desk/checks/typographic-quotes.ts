import { isGeresh, setHebrewSigns } from '../../markdown/hebrew-signs.ts';
import { opensBehindCjk } from '../../markdown/cjk-quotes.ts';
import { type Language, languages } from '../../schemas/language.ts';
import { catalogues } from '../../text/text.ts';

/** Behind these, and at the start, a mark opens. */
const opensAfter = /^$|[\s([{<“‘–—/-]$/u;

/** In front of digits and some words a single mark replaces what is left out: ’90s. */
const elision = /^'(?:\d\ds?\b|tis\b|twas\b|em\b)/iu;

/**
 * Turns typewriter quotation marks of one line into printed ones, as the site does in texts.
 *
 * in:  He said "it's done" in '24
 * out: He said “it’s done” in ’24
 */
export const setQuotes = (line: string): string => {
  const open = new Set<string>();
  return setHebrewSigns(line).replaceAll(/["']/g, (mark, index: number) => {
    if (mark === "'" && isGeresh(line.slice(0, index), open.has(mark))) return '׳';
    const before = line.slice(0, index).slice(-1).replaceAll('"', '“').replaceAll("'", '‘');
    const opens = opensAfter.test(before) || opensBehindCjk(before, line.slice(index + 1), open.has(mark));
    if (opens) open.add(mark);
    else open.delete(mark);
    if (mark === '"') return opens ? '“' : '”';
    return opens && !elision.test(line.slice(index)) ? '‘' : '’';
  });
};

const isLanguage = (code: string): code is Language => languages.some((known) => known === code);

/**
 * Turns typewriter quotation marks of one line into those of its language; printed ones stay as they are.
 *
 * in:  قال "نعم", "ar"
 * out: قال «نعم»
 */
export const setQuotesOf = (line: string, language: string): string => {
  const set = setQuotes(line);
  // A file may name a language that there are no words of; another check says so.
  const { open, close } = (isLanguage(language) ? catalogues[language] : catalogues.en).punctuation;
  // Each mark is one sign before and behind.
  return [...line.matchAll(/"/g)]
    .toReversed()
    .reduce(
      (done, { index }) =>
        set[index] === '״'
          ? done
          : `${done.slice(0, index)}${set[index] === '“' ? open : close}${done.slice(index + 1)}`,
      set,
    );
};
