import { opensBehindCjk } from '../../markdown/cjk-quotes.ts';

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
  return line.replaceAll(/["']/g, (mark, index: number) => {
    const before = line.slice(0, index).slice(-1).replaceAll('"', '“').replaceAll("'", '‘');
    const opens = opensAfter.test(before) || opensBehindCjk(before, line.slice(index + 1), open.has(mark));
    if (opens) open.add(mark);
    else open.delete(mark);
    if (mark === '"') return opens ? '“' : '”';
    return opens && !elision.test(line.slice(index)) ? '‘' : '’';
  });
};

/** Double quotation marks of languages that have others than English. */
const marks: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  ar: ['«', '»'],
  fr: ['«\u{A0}', '\u{A0}»'],
};

/**
 * Turns typewriter quotation marks of one line into those of its language; printed ones stay as they are.
 *
 * in:  قال "نعم", "ar"
 * out: قال «نعم»
 */
export const setQuotesOf = (line: string, language: string): string => {
  const [opening, closing] = marks[language] ?? [];
  if (opening === undefined || closing === undefined) return setQuotes(line);
  const set = setQuotes(line);
  // Each mark is one sign before and behind.
  return [...line.matchAll(/"/g)]
    .toReversed()
    .reduce(
      (done, { index }) =>
        `${done.slice(0, index)}${set[index] === '“' ? opening : closing}${done.slice(index + 1)}`,
      set,
    );
};
