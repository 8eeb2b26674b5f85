import { countEdits } from '../../domain/edit-distance.ts';
import { foldWord } from './fold-word.ts';
import type { Hub } from './hubs.ts';
import { splitWords } from './search-words.ts';

/** Fewest letters that a word must share with a name. */
const minLetters = 3;
/** Hubs offered for a likeness, and where there is none. */
const atMost = { like: 6, large: 3 };

const resemble = (asked: string, named: string): boolean =>
  asked.length >= minLetters &&
  named.length >= minLetters &&
  (named.startsWith(asked) ||
    asked.startsWith(named) ||
    countEdits(asked, named, 2) <= (asked.length > 5 ? 2 : 1));

/** The hubs whose names resemble a word of the query; where none does, the largest ones. */
export const findNearestHubs = (words: string, hubs: readonly Hub[]): readonly Hub[] => {
  const asked = splitWords(words).map(foldWord);
  const near = hubs.filter(({ name }) =>
    splitWords(name)
      .map(foldWord)
      .some((named) => asked.some((word) => resemble(word, named))),
  );
  return near.length > 0
    ? near.slice(0, atMost.like)
    : hubs.toSorted((a, b) => b.total - a.total).slice(0, atMost.large);
};
