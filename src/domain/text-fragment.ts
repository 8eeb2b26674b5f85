import type { Passage } from './article.ts';

/** A passage of more words is named by its first and its last ones: what is between them need not be alike to the letter. */
const most = 20;

/** Words at each end of a long passage. */
const atEnds = 8;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Where the words of a text begin and end, also in a language without spaces between them. */
const listWords = (text: string): { readonly start: number; readonly end: number }[] =>
  Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));

/**
 * A part of a text directive. Letters with a meaning of their own there ("-", ",", "&") are written as codes, and so
 * are brackets, quotes and stars, at which programs end an address that they find in a text.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** As a browser has a text that it searches: in one line. */
const toLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The start of a passage, and its end where it is long. */
const toEnds = (words: string): string[] => {
  const found = listWords(words);
  const [start, end] = [found[atEnds - 1], found.at(-atEnds)];
  return found.length > most && start !== undefined && end !== undefined
    ? [words.slice(0, start.end), words.slice(end.start)]
    : [words];
};

/**
 * The address of a passage on its page: browsers scroll to it and mark it (WICG, URL Fragment Text Directives).
 *
 * in:  "https://example.com/a#b", "Seven geese", before them "So, "
 * out: "https://example.com/a#b:~:text=So%2C-,Seven%20geese"
 */
export const toPassageAddress = (
  url: string,
  { words, prefix, suffix }: Pick<Passage, 'words'> & Partial<Pick<Passage, 'prefix' | 'suffix'>>,
): string => {
  const [page = '', fragment = ''] = url.replace(/:~:.*$/s, '').split(/#(.*)/s);
  const directive = [
    ...(prefix === undefined ? [] : [`${encode(toLine(prefix))}-`]),
    ...toEnds(toLine(words)).map(encode),
    ...(suffix === undefined ? [] : [`-${encode(toLine(suffix))}`]),
  ].join(',');
  return `${page}#${fragment}:~:text=${directive}`;
};
