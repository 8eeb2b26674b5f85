import { gzipSync } from 'node:zlib';
import { foldWord } from './client/fold-word.ts';
import { compareBytes } from './shelves/byte-order.ts';
import { type Fragment, isFragment, parseFragments, toFragmentName } from './fragment.ts';
import type { IndexFile } from './index-file.ts';

/** Most bytes of the vocabulary, packed as a server sends it: what a reader waits for after a slip. */
export const maxVocabularyBytes = 38_000;

/** What the index takes for one word, an apostrophe and digits included. */
const tokenPattern = /[\p{L}\p{M}\p{N}'’]+/gu;
/** Of these, the words that can be looked up: of letters only, and long enough. See client/spelling.ts. */
const wordPattern = /^\p{L}[\p{L}\p{M}]{2,29}$/u;

const listWords = (text: string): Set<string> =>
  new Set((text.match(tokenPattern) ?? []).filter((token) => wordPattern.test(token)).map(foldWord));

/** What is searched besides the text: the title, and other names of the story and of its subjects. */
const joinNames = ({ meta }: Fragment): string => `${meta.title ?? ''} ${meta.keywords ?? ''}`;

const takeSmall = (file: string): string | undefined =>
  gzipSync(file).length <= maxVocabularyBytes ? file : undefined;

/**
 * What the first number gives that gives anything, where all after it do as well: halfway between one that gives nothing
 * and one that does, again and again.
 */
const findFirst = <Value>(
  from: number,
  to: number,
  find: (number: number) => Value | undefined,
): Value | undefined => {
  let [nothingUpTo, step] = [from - 1, 1];
  let first: { readonly number: number; readonly value: Value } | undefined;
  while (nothingUpTo < (first?.number ?? to + 1) - 1) {
    const number =
      first === undefined ? Math.min(nothingUpTo + step, to) : Math.floor((nothingUpTo + first.number) / 2);
    const value = find(number);
    if (value === undefined) [nothingUpTo, step] = [number, step * 2];
    else first = { number, value };
  }
  return first?.value;
};

/** How often words are there, of which a vocabulary is made. */
export interface WordCounts {
  /** In how many stories each word is. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Words of names, which are known however rare they are; those of speakers where a story has them in its text. */
  readonly names: ReadonlySet<string>;
}

/** Counts the words of some stories. */
export const countWords = (fragments: readonly Fragment[]): WordCounts => {
  const frequencies = new Map<string, number>();
  const names = new Set<string>();
  for (const fragment of fragments) {
    const own = listWords(joinNames(fragment));
    for (const name of [...own, ...listWords(Object.values(fragment.filters).flat().join(' '))])
      names.add(name);
    for (const word of new Set([...own, ...listWords(fragment.content)])) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  return { frequencies, names };
};

/**
 * Counts the words of each language in files of an index. A word that another language has is no word of this one: it
 * would be taken for one that the index had lost, or for what somebody meant.
 */
export const countWordsByLanguage = (files: readonly IndexFile[]): ReadonlyMap<string, WordCounts> =>
  new Map(
    [
      ...Map.groupBy(
        files.filter(({ path }) => isFragment(path)),
        ({ path }) => toFragmentName(path).split('_', 1)[0] ?? '',
      ),
    ].map(([language, fragments]) => [
      language,
      countWords(fragments.flatMap(({ content }) => parseFragments(content))),
    ]),
  );

/** What was counted in several groups of stories, as if they had been one. */
export const joinCounts = (all: readonly WordCounts[]): WordCounts => {
  const frequencies = new Map<string, number>();
  for (const counts of all)
    for (const [word, articles] of counts.frequencies)
      frequencies.set(word, (frequencies.get(word) ?? 0) + articles);
  return { frequencies, names: new Set(all.flatMap((counts) => [...counts.names])) };
};

/** A word with the number of stories that have it. */
interface Counted {
  readonly word: string;
  readonly articles: number;
  readonly isName: boolean;
}

/**
 * Groups of about equal frequency, frequent ones first, sorted within: small when packed, and still ordered for
 * tie-breaks.
 */
const groupWords = ({ frequencies, names }: WordCounts): readonly (readonly Counted[])[] => {
  const sorted = [...frequencies.keys()].toSorted().map((word) => ({
    word,
    articles: frequencies.get(word) ?? 0,
    isName: names.has(word),
  }));
  return [...Map.groupBy(sorted, ({ articles }) => Math.floor(Math.log2(articles || 1)))]
    .toSorted(([one], [other]) => other - one)
    .map(([, group]) => group);
};

/**
 * The words that readers may have meant: those of the stories, without the rarest where they are too many.
 * @returns a line for each group of about equal frequency, frequent ones first
 */
export const writeVocabulary = (counts: WordCounts): string => {
  // Put in order once: how many of them fit is found by trying.
  const groups = groupWords(counts);
  const format = (least: number, leastOfNames: number): string =>
    groups
      .map((group) =>
        group
          .filter(({ articles, isName }) => articles >= (isName ? leastOfNames : least))
          .map(({ word }) => word)
          .join(' '),
      )
      .filter((line) => line !== '')
      .map((line) => `${line}\n`)
      .join('');
  const most = counts.frequencies.values().reduce((most, articles) => Math.max(most, articles), 1);
  return (
    findFirst(1, most, (least) => takeSmall(format(least, 1))) ??
    // On a very large site even the names are too many: then the rarest of them go as well.
    findFirst(2, most, (least) => takeSmall(format(most, least))) ??
    ''
  );
};

/** The vocabularies of an index, a file for each of its languages; its page asks for it by the language alone. */
export const writeVocabularies = (counts: ReadonlyMap<string, WordCounts>): IndexFile[] =>
  [...counts]
    .toSorted(([one], [other]) => compareBytes(one, other))
    .map(([language, words]) => ({
      path: `vocabulary.${language}.txt`,
      content: Buffer.from(writeVocabulary(words)),
    }));
