import { countEdits } from '../../domain/edit-distance.ts';
import { foldWord } from './fold-word.ts';
import { isCheckable } from './search-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From this length on, a word may hold two slips. */
const lettersForTwo = 8;

/** How near a word of the vocabulary is to the one asked for: this very word, its continuation, or edits away. */
const nearness = { same: 0, continued: 1 };

/** Fewest edits first, then the same first letter; none where they are too many. */
const rankNearness = (word: string, candidate: string): number => {
  if (candidate === word) return nearness.same;
  if (candidate.startsWith(word)) return nearness.continued;
  const limit = word.length < lettersForTwo ? 1 : 2;
  const edits = countEdits(word, candidate, limit);
  return edits > limit ? Infinity : edits * 2 + (candidate.startsWith(word.charAt(0)) ? 0 : 1);
};

/** The word of the vocabulary that is nearest to one asked for; of equals, the most frequent. */
const findNearest = (
  word: string,
  vocabulary: Vocabulary,
): { readonly nearest: string | undefined; readonly rank: number } => {
  let nearest: string | undefined;
  let best = Infinity;
  // Groups come in the order of frequency, so that an equal rank later does not count.
  for (const candidate of vocabulary.flat()) {
    const rank = rankNearness(word, candidate);
    if (rank < best) [nearest, best] = [candidate, rank];
  }
  return { nearest, rank: best };
};

/** What an index can tell of a word. */
export interface WordProbe {
  /** Whether a story holds it. */
  readonly isThere: (word: string) => Promise<boolean>;
  /** Whether a story holds a word that begins with it. */
  readonly isBeginning: (word: string) => Promise<boolean>;
  /**
   * The words that may have been meant; called at most once, and only for a word that is not there. Without
   * them, words stay as they are: a search that works beats a correction.
   */
  readonly loadVocabulary: () => Promise<Vocabulary | undefined>;
}

/** What became of the words of a query. */
export interface Spelling {
  /** The words to search for: without those that are missing. */
  readonly words: readonly string[];
  /** Whether any was replaced. */
  readonly isCorrected: boolean;
  /** Words that no story holds and that resemble none. */
  readonly missing: readonly string[];
  /**
   * Whether the vocabulary has a word that the index does not know. Pagefind keeps silent about parts of the
   * index that it could not load; rarely, it also takes a word apart that the vocabulary has as one.
   */
  readonly isDoubtful: boolean;
}

/** Words of Hebrew with the letters that end them, of which the index has the others: each has the code before its own. */
const withFinalLetters = (corrected: string): string =>
  corrected.replace(/[כמנפצ](?!\p{L})/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 1));

/** Replaces words that no story holds by the nearest that one does; what a story holds is never replaced. */
export const correctSpelling = async (words: readonly string[], probe: WordProbe): Promise<Spelling> => {
  const checked = await Promise.all(
    words.map(async (word) => ({ word, isSuspect: isCheckable(word) && !(await probe.isThere(word)) })),
  );
  const vocabulary = checked.some(({ isSuspect }) => isSuspect) ? await probe.loadVocabulary() : undefined;
  if (!vocabulary) return { words, isCorrected: false, missing: [], isDoubtful: false };
  let isDoubtful = false;
  const found = await Promise.all(
    checked.map(async ({ word, isSuspect }) => {
      if (!isSuspect) return { word, instead: word };
      const { nearest, rank } = findNearest(foldWord(word), vocabulary);
      isDoubtful ||= rank === nearness.same;
      // A word in -y may be no beginning to the index: it looks for "Kennedy" as "kennedi".
      const isKnown = rank <= (word.endsWith('y') ? nearness.same : nearness.continued);
      if (isKnown || (await probe.isBeginning(word))) return { word, instead: word };
      return { word, instead: nearest };
    }),
  );
  return {
    words: found.flatMap(({ word, instead }) =>
      instead === undefined ? [] : [instead === word ? word : withFinalLetters(instead)],
    ),
    isCorrected: found.some(({ word, instead }) => instead !== undefined && instead !== word),
    missing: found.filter(({ instead }) => instead === undefined).map(({ word }) => word),
    isDoubtful,
  };
};
