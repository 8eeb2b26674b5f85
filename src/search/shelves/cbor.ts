/**
 * As much of CBOR (RFC 8949) as Pagefind writes: whole numbers, texts and lists, each with its length before it. Words
 * of an index are millions of small numbers, so nothing is made of them that is not asked for.
 */

/** Kinds of an item: the upper three bits of its first byte. */
const kinds = { number: 0, negative: 1, text: 3, list: 4 } as const;

type Kind = keyof typeof kinds;

/** Reads items one after the other. Every method throws an Error where another item comes. */
export interface CborReader {
  /** How many bytes have been read. */
  readonly at: () => number;
  /** Begins a list. @returns how many items it has */
  readonly list: () => number;
  readonly text: () => string;
  /** A whole number, negative or not. */
  readonly number: () => number;
}

/** Opens a reader of bytes. */
export const readCbor = (source: Uint8Array): CborReader => {
  // It decodes short texts several times as fast as a TextDecoder.
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  let at = 0;
  const fail = (): never => {
    throw new Error(`The index of the search is not as Pagefind 1.6 writes it (byte ${String(at)})`);
  };
  const byte = (): number => bytes[at++] ?? fail();
  /** What the lower five bits of a first byte say, or the bytes that they announce. */
  const argument = (lower: number): number => {
    if (lower < 24) return lower;
    // One, two or four bytes; eight would be more than any page has.
    if (lower > 26) return fail();
    let value = 0;
    for (let left = 2 ** (lower - 24); left > 0; left -= 1) value = value * 256 + byte();
    return value;
  };
  const head = (kind: Kind): number => {
    const first = byte();
    return first >> 5 === kinds[kind] ? argument(first & 31) : fail();
  };
  return {
    at: () => at,
    list: () => head('list'),
    text: () => {
      const end = head('text') + at;
      if (end > bytes.length) fail();
      const read = bytes.toString('utf8', at, end);
      at = end;
      return read;
    },
    number: () => {
      const first = byte();
      if (first < 24) return first;
      const value = argument(first & 31);
      if (first >> 5 === kinds.number) return value;
      return first >> 5 === kinds.negative ? -1 - value : fail();
    },
  };
};

/** Writes items one after the other, each as short as it can be. */
export interface CborWriter {
  /** Begins a list of so many items. */
  readonly list: (length: number) => void;
  readonly text: (value: string) => void;
  readonly number: (value: number) => void;
  /** Items that are written already. */
  readonly written: (bytes: Uint8Array) => void;
  /** The same, a piece of some bytes: to cut it out first would take longer than to copy it. */
  readonly copied: (bytes: Buffer, start: number, end: number) => void;
  /** Everything that was written so far. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

const longestHead = 5;

const shortPiece = 100;

/** Opens a writer. */
export const writeCbor = (): CborWriter => {
  let bytes = Buffer.alloc(1024);
  let at = 0;
  const makeRoom = (length: number): void => {
    if (at + length <= bytes.length) return;
    const larger = Buffer.alloc(Math.max(bytes.length * 2, at + length));
    bytes.copy(larger, 0, 0, at);
    bytes = larger;
  };
  const head = (kind: Kind, value: number): void => {
    makeRoom(longestHead);
    const bits = kinds[kind] << 5;
    if (value < 24) {
      bytes[at++] = bits | value;
      return;
    }
    const power = value < 2 ** 8 ? 0 : value < 2 ** 16 ? 1 : 2;
    bytes[at++] = bits | (24 + power);
    at = bytes.writeUIntBE(value, at, 2 ** power);
  };
  return {
    list: (length) => {
      head('list', length);
    },
    text: (value) => {
      const encoded = Buffer.from(value);
      head('text', encoded.length);
      makeRoom(encoded.length);
      at += encoded.copy(bytes, at);
    },
    number: (value) => {
      if (value < 0) head('negative', -1 - value);
      else head('number', value);
    },
    written: (done) => {
      makeRoom(done.length);
      bytes.set(done, at);
      at += done.length;
    },
    copied: (done, start, end) => {
      makeRoom(end - start);
      // Most pieces are of a few bytes, and to begin a copy takes longer than to make one.
      if (end - start > shortPiece) at += done.copy(bytes, at, start, end);
      else for (let from = start; from < end; from += 1) bytes[at++] = done[from] ?? 0;
    },
    bytes: () => bytes.subarray(0, at),
  };
};
