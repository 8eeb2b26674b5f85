import { inflateSync } from 'node:zlib';

/** The chunks of a PNG by their types. */
export const chunksOf = (png: Uint8Array): ReadonlyMap<string, Buffer> => {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
};

/** The pixels of a PNG with a palette, red, green and blue of each, from the top left. */
export const readIndexedPng = (png: Uint8Array): readonly (readonly number[])[] => {
  const chunks = chunksOf(png);
  const [header, colours] = [chunks.get('IHDR') ?? Buffer.alloc(8), chunks.get('PLTE') ?? Buffer.alloc(0)];
  const width = header.readUInt32BE(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  // Each row begins with its filter, which is none.
  return Array.from(rows).flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [[...colours.subarray(index * 3, index * 3 + 3)]],
  );
};
