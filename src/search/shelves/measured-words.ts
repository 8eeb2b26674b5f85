import { readCbor } from './cbor.ts';
import { readWordPages } from './word-pages.ts';

/**
 * The words of a shelf in their order, each followed by its spellings with accents, with everything that joining has to
 * know of them: millions of places are passed over once, when the shelf is made, and not in every build.
 */
export interface MeasuredWords {
  /** Words and spellings, one a line. */
  readonly texts: string;
  /** Of each of them as many numbers as numbersOfWord, in the order of its names. */
  readonly numbers: Int32Array;
  /** Where they stand, as Pagefind writes it. */
  readonly bytes: Uint8Array;
}

/** What is known of a word, by its place among its numbers. */
export const wordNumber = {
  /** How many spellings with accents follow. */
  variants: 0,
  /** How many pages it is on. */
  count: 1,
  /** Numbers of the first and the last page, in the shelf. */
  first: 2,
  last: 3,
  /** How many places there are, as Pagefind counts them where it divides an index. */
  places: 4,
  /** Where the list of its pages begins among the bytes; where the number of the first page ends; where the list ends. */
  list: 5,
  rest: 6,
  end: 7,
} as const;

export const numbersOfWord = Object.keys(wordNumber).length;

/**
 * Measures the words of an index.
 * @param chunks as Pagefind writes them, unpacked, in the order of the words
 * @throws Error where they are not as Pagefind 1.6 writes them
 */
export const measureWords = (chunks: readonly Uint8Array[]): MeasuredWords => {
  const texts: string[] = [];
  const numbers: number[] = [];
  let before = 0;
  for (const bytes of chunks) {
    const reader = readCbor(bytes);
    /** Reads a word or a spelling. @returns the place of its numbers */
    const read = (): number => {
      reader.list();
      texts.push(reader.text());
      const list = before + reader.at();
      const { count, first, last, places, rest } = readWordPages(reader, bytes);
      const end = before + reader.at();
      return numbers.push(0, count, first, last, places, list, end - rest.length, end) - numbersOfWord;
    };
    reader.list();
    for (let left = reader.list(); left > 0; left -= 1) {
      const word = read();
      const variants = reader.list();
      numbers[word + wordNumber.variants] = variants;
      for (let others = variants; others > 0; others -= 1) read();
    }
    before += bytes.length;
  }
  return { texts: texts.join('\n'), numbers: Int32Array.from(numbers), bytes: Buffer.concat(chunks) };
};
