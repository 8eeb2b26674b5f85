import { compareBytes } from './byte-order.ts';
import { readCbor, writeCbor } from './cbor.ts';
import type { ShelfIndex } from './shelf-index.ts';
import { type WordPages, readWordPages, writeWordPages } from './word-pages.ts';

/** A word in all shelves. */
interface JoinedWord {
  readonly pages: WordPages[];
  /** Its spellings with accents, each with its own places. */
  readonly variants: Map<string, WordPages[]>;
}

/** Words of the index that a reader fetches together: from one word up to another. */
export interface WordChunk {
  /** As much of the first and the last word as tells them from those of the chunks around. */
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

/** A chunk is full with so many places (Pagefind's own measure). */
const placesOfChunk = 20_000;

/** A shelf among those that are joined. */
export interface PlacedShelf {
  readonly index: ShelfIndex;
  /** How many pages come before. */
  readonly before: number;
}

/** Adds the words of a shelf. @param facts all facts of the joined index */
const addShelf = (
  words: Map<string, JoinedWord>,
  { index, before }: PlacedShelf,
  facts: readonly string[],
): void => {
  const numbers = index.facts.map((fact) => facts.indexOf(fact));
  const toJoined = (number: number): number => numbers[number] ?? number;
  const isSame = numbers.every((number, own) => number === own);
  for (const bytes of index.words) {
    const reader = readCbor(bytes);
    const read = (): WordPages => readWordPages(reader, bytes, before, isSame ? undefined : toJoined);
    reader.list();
    for (let left = reader.list(); left > 0; left -= 1) {
      reader.list();
      const text = reader.text();
      let word = words.get(text);
      if (word === undefined) {
        word = { pages: [], variants: new Map() };
        words.set(text, word);
      }
      word.pages.push(read());
      for (let variants = reader.list(); variants > 0; variants -= 1) {
        reader.list();
        const form = reader.text();
        const others = word.variants.get(form) ?? [];
        word.variants.set(form, others);
        others.push(read());
      }
    }
  }
};

const sumPlaces = (shelves: readonly WordPages[]): number =>
  shelves.reduce((sum, { places }) => sum + places, 0);

/** How much a word counts where the index is divided. */
const countPlaces = (word: JoinedWord | undefined): number =>
  word === undefined
    ? 0
    : word.variants.values().reduce((sum, shelves) => sum + 1 + sumPlaces(shelves), sumPlaces(word.pages));

/** A text as the code points that Pagefind compares. */
const shorten = (text: string, letters: number): string => Array.from(text).slice(0, letters).join('');

const countShared = (one: string, other: string): number => {
  const [first, second] = [Array.from(one), Array.from(other)];
  const differs = first.findIndex((letter, index) => letter !== second[index]);
  return differs === -1 ? first.length : differs;
};

/** Shortens what chunks begin and end with to what tells them apart, as Pagefind does. */
const nameChunks = (chunks: readonly { readonly words: readonly string[] }[]) => {
  const named = chunks.map(({ words }) => ({ from: words[0] ?? '', to: words.at(-1) ?? '' }));
  for (const [index, chunk] of named.entries()) {
    const next = named[index + 1];
    if (next === undefined) break;
    const letters = countShared(chunk.to, next.from) + 1;
    const to = shorten(chunk.to, letters);
    next.from = shorten(next.from, letters);
    if (compareBytes(to, chunk.from) >= 0) chunk.to = to;
  }
  return named;
};

/**
 * Joins the words of shelves as if Pagefind had read all their pages one after the other.
 * @param facts all facts of the joined index
 */
export const joinWords = (shelves: readonly PlacedShelf[], facts: readonly string[]): WordChunk[] => {
  const words = new Map<string, JoinedWord>();
  for (const shelf of shelves) addShelf(words, shelf, facts);
  const chunks: string[][] = [];
  let places = placesOfChunk;
  for (const text of [...words.keys()].toSorted(compareBytes)) {
    if (places >= placesOfChunk) {
      chunks.push([]);
      places = 0;
    }
    chunks.at(-1)?.push(text);
    places += countPlaces(words.get(text));
  }
  const names = nameChunks(chunks.map((texts) => ({ words: texts })));
  return chunks.map((texts, index) => {
    const writer = writeCbor();
    writer.list(1);
    writer.list(texts.length);
    for (const text of texts) {
      const { pages = [], variants = new Map<string, WordPages[]>() } = words.get(text) ?? {};
      writer.list(3);
      writer.text(text);
      writeWordPages(writer, pages);
      writer.list(variants.size);
      for (const [form, others] of variants) {
        writer.list(2);
        writer.text(form);
        writeWordPages(writer, others);
      }
    }
    return { from: '', to: '', ...names[index], bytes: writer.bytes() };
  });
};
