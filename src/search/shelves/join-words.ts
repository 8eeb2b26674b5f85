import { compareBytes } from './byte-order.ts';
import { type CborWriter, readCbor, writeCbor } from './cbor.ts';
import { numbersOfWord, wordNumber } from './measured-words.ts';
import type { ShelfIndex } from './shelf-index.ts';
import { itemsOfPage, readWordPages } from './word-pages.ts';

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

/** The words of a shelf, and how its facts are called in the joined index. */
interface OpenShelf {
  readonly before: number;
  readonly texts: readonly string[];
  readonly numbers: Int32Array;
  readonly bytes: Buffer;
  /** The number of a fact in the joined index; left out where all are the same. */
  readonly toJoined: ((fact: number) => number) | undefined;
}

/** @param facts all facts of the joined index */
const openShelf = ({ index, before }: PlacedShelf, facts: readonly string[]): OpenShelf => {
  const { texts, numbers, bytes } = index.words;
  const joined = index.facts.map((fact) => facts.indexOf(fact));
  return {
    before,
    texts: numbers.length === 0 ? [] : texts.split('\n'),
    numbers,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    toJoined: joined.every((number, own) => number === own)
      ? undefined
      : (number) => joined[number] ?? number,
  };
};

/** Where a word or a spelling is: in which shelf, and the how manieth there. */
interface Place {
  readonly shelf: OpenShelf;
  readonly at: number;
}

const tell = ({ shelf, at }: Place, name: keyof typeof wordNumber): number =>
  shelf.numbers[at * numbersOfWord + wordNumber[name]] ?? 0;

/** How much a word counts where the index is divided. */
const countPlaces = (word: Place): number => {
  let places = tell(word, 'places');
  for (let variant = tell(word, 'variants'); variant > 0; variant -= 1)
    places += tell({ shelf: word.shelf, at: word.at + variant }, 'places');
  return places;
};

const none: ReadonlyMap<string, readonly Place[]> = new Map();

/** The spellings of a word in all shelves, in the order in which they are met; most words have none. */
const groupVariants = (places: readonly Place[]): ReadonlyMap<string, readonly Place[]> => {
  if (places.every((word) => tell(word, 'variants') === 0)) return none;
  const variants = new Map<string, Place[]>();
  for (const word of places) {
    const { shelf, at } = word;
    for (let other = at + 1; other <= at + tell(word, 'variants'); other += 1) {
      const form = shelf.texts[other] ?? '';
      const found = variants.get(form) ?? [];
      variants.set(form, found);
      found.push({ shelf, at: other });
    }
  }
  return variants;
};

/**
 * Writes where a word stands in all shelves, in the order of the shelves. Each page says how many pages it is after the
 * one before, so only the first of a shelf has to be written anew.
 */
const writePlaces = (writer: CborWriter, places: readonly Place[]): void => {
  writer.list(places.reduce((sum, place) => sum + tell(place, 'count'), 0));
  let last = 0;
  for (const place of places) {
    if (tell(place, 'count') === 0) continue;
    const { before, bytes, toJoined } = place.shelf;
    writer.list(itemsOfPage);
    writer.number(before + tell(place, 'first') - last);
    if (toJoined === undefined) writer.copied(bytes, tell(place, 'rest'), tell(place, 'end'));
    else {
      const own = bytes.subarray(tell(place, 'list'), tell(place, 'end'));
      writer.written(readWordPages(readCbor(own), own, toJoined).rest);
    }
    last = before + tell(place, 'last');
  }
};

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
  const words = new Map<string, Place[]>();
  for (const placed of shelves) {
    const shelf = openShelf(placed, facts);
    for (let at = 0; at < shelf.texts.length; at += 1) {
      const place = { shelf, at };
      const text = shelf.texts[at] ?? '';
      const known = words.get(text);
      if (known === undefined) words.set(text, [place]);
      else known.push(place);
      at += tell(place, 'variants');
    }
  }
  const chunks: string[][] = [];
  let places = placesOfChunk;
  for (const text of [...words.keys()].toSorted(compareBytes)) {
    if (places >= placesOfChunk) {
      chunks.push([]);
      places = 0;
    }
    chunks.at(-1)?.push(text);
    const found = words.get(text) ?? [];
    places += found.reduce((sum, word) => sum + countPlaces(word), groupVariants(found).size);
  }
  const names = nameChunks(chunks.map((texts) => ({ words: texts })));
  return chunks.map((texts, index) => {
    const writer = writeCbor();
    writer.list(1);
    writer.list(texts.length);
    for (const text of texts) {
      const found = words.get(text) ?? [];
      const variants = groupVariants(found);
      writer.list(3);
      writer.text(text);
      writePlaces(writer, found);
      writer.list(variants.size);
      for (const [form, others] of variants) {
        writer.list(2);
        writer.text(form);
        writePlaces(writer, others);
      }
    }
    return { from: '', to: '', ...names[index], bytes: writer.bytes() };
  });
};
