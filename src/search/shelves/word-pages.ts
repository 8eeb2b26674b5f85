import { type CborReader, type CborWriter, writeCbor } from './cbor.ts';

/** Where a word of one shelf stands: its pages with the places on each, as Pagefind writes them. */
export interface WordPages {
  readonly count: number;
  /** Numbers of the first and the last page, in their shelf. */
  readonly first: number;
  readonly last: number;
  /** How many places there are, as Pagefind counts them where it divides an index. */
  readonly places: number;
  /** Everything behind the number of the first page. */
  readonly rest: Uint8Array;
}

/** Items of a page: its number, places in its text, places in its title and other facts. */
export const itemsOfPage = 3;

/** Passes a list of places over. @returns how many there are */
const passPlaces = (reader: CborReader): number => {
  const length = reader.list();
  for (let left = length; left > 0; left -= 1) reader.number();
  return length;
};

/**
 * Copies places in facts of a story. They are grouped by fact, and a negative number begins the group of one.
 * @param toJoined the number of a fact in the joined index
 */
const copyFactPlaces = (
  reader: CborReader,
  writer: CborWriter,
  toJoined: (fact: number) => number,
): number => {
  const length = reader.list();
  const groups: (readonly [fact: number, places: number[]])[] = [];
  for (let left = length; left > 0; left -= 1) {
    const place = reader.number();
    if (place < 0) groups.push([toJoined(-1 - place), []]);
    else groups.at(-1)?.[1].push(place);
  }
  writer.list(length);
  for (const [fact, places] of groups.toSorted(([one], [other]) => one - other)) {
    writer.number(-1 - fact);
    for (const place of places) writer.number(place);
  }
  return length;
};

const assertPage = (reader: CborReader): void => {
  if (reader.list() !== itemsOfPage)
    throw new Error('The index of the search says more of a page than Pagefind 1.6 does');
};

/**
 * Reads where a word stands.
 * @param bytes that the reader reads
 * @param toJoined the number of a fact in the joined index; left out where it is the same
 * @throws Error where the index is not as Pagefind 1.6 writes it
 */
export const readWordPages = (
  reader: CborReader,
  bytes: Uint8Array,
  toJoined?: (fact: number) => number,
): WordPages => {
  const count = reader.list();
  const copy = toJoined && writeCbor();
  let [first, last, places, start] = [0, 0, 0, 0];
  for (let page = 0; page < count; page += 1) {
    assertPage(reader);
    const step = reader.number();
    last += step;
    if (page === 0) {
      first = step;
      start = reader.at();
    } else if (copy) {
      copy.list(itemsOfPage);
      copy.number(step);
    }
    const inText = reader.at();
    places += passPlaces(reader);
    if (copy) copy.written(bytes.subarray(inText, reader.at()));
    places += copy ? copyFactPlaces(reader, copy, toJoined) : passPlaces(reader);
    places += 1;
  }
  return {
    count,
    first,
    last,
    places,
    rest: copy ? copy.bytes() : bytes.subarray(start, reader.at()),
  };
};
