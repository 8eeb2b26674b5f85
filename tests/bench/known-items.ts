import { foldWord } from '../../src/search/client/fold-word.ts';
import type { Fragment } from '../../src/search/fragment.ts';
import { seedRandom } from './random.ts';

/** A query made from one story, which the search should find. */
export interface KnownItem {
  readonly words: string;
  readonly url: string;
}

/** Sets of queries: by how they were made from a story. */
export const itemKinds = ['title', 'two rarest title words', 'the same with a typo', 'body'] as const;
export type ItemKind = (typeof itemKinds)[number];

const stopWords = new Set(
  'a an and are as at be by can do for from has have how i in into is it its more new not of on or our that the their them they this to up us was we what when where which who why will with you your'.split(
    ' ',
  ),
);

/** On how many stories a word of the body may stand: on fewer it is a quirk, on more it says too little. */
const bodyFrequencies = { least: 3, most: 90 };

/** Words of a body from which its query is made: those that tell it best from others. */
const mostTelling = 10;

/** A word with its apostrophe, so that no piece of "wasn’t" is taken for one. */
const wordPattern = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;

const listWords = (text: string): string[] => [...new Set((text.match(wordPattern) ?? []).map(foldWord))];

const shuffle = <Item>(items: readonly Item[], random: () => number): Item[] => {
  const shuffled = [...items];
  for (let index = shuffled.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [shuffled[index], shuffled[other]] = [shuffled[other] as Item, shuffled[index] as Item];
  }
  return shuffled;
};

/** Letters that fingers slip to in English. */
const latin = 'abcdefghijklmnopqrstuvwxyz';

/** Fewest stories with a letter, so that one of a foreign name is not among those of a language. */
const leastWithLetter = 3;

/** The letters of a language, by what is written in it. */
const listLetters = (words: Iterable<readonly string[]>): string => {
  const stories = new Map<string, number>();
  for (const own of words)
    for (const letter of new Set(own.join('').match(/\p{L}/gu) ?? []))
      stories.set(letter, (stories.get(letter) ?? 0) + 1);
  return [...stories]
    .filter(([, count]) => count >= leastWithLetter)
    .map(([letter]) => letter)
    .toSorted()
    .join('');
};

/** One slip of the fingers behind the first letter: a letter lost, doubled with another, wrong, or exchanged. */
const misspell = (word: string, alphabet: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = alphabet[Math.floor(random() * alphabet.length)] ?? '';
  const [before, after] = [word.slice(0, at), word.slice(at)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after.slice(1);
    case 1:
      return before + letter + after;
    case 2:
      return before + letter + after.slice(1);
    default:
      return before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
  }
};

/**
 * Makes sets of queries with known answers out of the stories themselves, the same ones for a seed.
 * @param atMost queries of each kind
 * @param language of the stories: of others than English, small words are not left out
 */
export const makeKnownItems = (
  fragments: readonly Fragment[],
  atMost: number,
  seed: number,
  language = 'en',
): ReadonlyMap<ItemKind, readonly KnownItem[]> => {
  const random = seedRandom(seed);
  const words = new Map(
    fragments.map((fragment) => [
      fragment.url,
      listWords(`${fragment.meta.title ?? ''} ${fragment.content}`),
    ]),
  );
  const frequencies = new Map<string, number>();
  for (const own of words.values()) {
    for (const word of own) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  const alphabet = language === 'en' ? latin : listLetters(words.values());
  const frequencyOf = (word: string): number => frequencies.get(word) ?? 0;
  const titleOf = ({ meta }: Fragment): string[] =>
    listWords(meta.title ?? '').filter(
      (word) => (language !== 'en' || !stopWords.has(word)) && word.length > 1,
    );
  // A syllable of Korean is what two or three letters are elsewhere.
  const leastLetters = language === 'ko' ? 2 : 5;
  const rarest = (fragment: Fragment): string[] =>
    titleOf(fragment)
      .filter((word) => word.length >= leastLetters && /^\p{L}+$/u.test(word))
      .toSorted((a, b) => frequencyOf(a) - frequencyOf(b))
      .slice(0, 2);
  const misspellLast = ([first = '', last = '']: readonly string[]): string[] => {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const slip = misspell(last, alphabet, random);
      if (slip !== last && frequencyOf(slip) === 0) return [first, slip];
    }
    return [];
  };
  const inBody = (fragment: Fragment): string[] => {
    const title = new Set(listWords(fragment.meta.title ?? ''));
    const times = Map.groupBy((fragment.content.match(wordPattern) ?? []).map(foldWord), (word) => word);
    // How often here, against on how many stories at all (tf · idf).
    const weigh = (word: string): number =>
      (times.get(word)?.length ?? 0) * Math.log(fragments.length / frequencyOf(word));
    const telling = [...times.keys()]
      .filter(
        (word) =>
          /^\p{L}+$/u.test(word) &&
          word.length >= Math.min(leastLetters, 4) &&
          !title.has(word) &&
          frequencyOf(word) >= bodyFrequencies.least &&
          frequencyOf(word) <= bodyFrequencies.most,
      )
      .toSorted((a, b) => weigh(b) - weigh(a))
      .slice(0, mostTelling);
    return shuffle(telling, random).slice(0, 3);
  };
  const makers: Readonly<Record<ItemKind, (fragment: Fragment) => readonly string[]>> = {
    title: (fragment) => {
      const title = titleOf(fragment);
      return title.length >= 3 && title.length <= 6 ? title : [];
    },
    'two rarest title words': rarest,
    'the same with a typo': (fragment) => misspellLast(rarest(fragment)),
    body: inBody,
  };
  const least: Readonly<Record<ItemKind, number>> = {
    title: 3,
    'two rarest title words': 2,
    'the same with a typo': 2,
    body: 3,
  };
  return new Map(
    itemKinds.map((kind) => [
      kind,
      shuffle(fragments, random)
        .map((fragment) => ({ url: fragment.url, made: makers[kind](fragment) }))
        .filter(({ made }) => made.length >= least[kind])
        .slice(0, atMost)
        .map(({ url, made }) => ({ url, words: made.join(' ') })),
    ]),
  );
};
