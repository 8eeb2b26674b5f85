import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { toPalette, writeIndexedPng } from '../../../src/cards/indexed-png.ts';

const chunksOf = (png: Buffer): ReadonlyMap<string, Buffer> => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
};

const palette = toPalette('#ffffff', ['#000000', '#ff0000']);

it('reads back as the pixels that went in, each in the nearest colour of the palette', () => {
  const pixels = Uint8Array.from([255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 1, 255, 255, 0, 0, 255]);
  const chunks = chunksOf(writeIndexedPng(pixels, 2, 2, palette));
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(chunks.get('IHDR')?.toString('hex')).toBe('00000002000000020803000000');
  const colours = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const read = [1, 2, 4, 5].map((at) => [...colours.subarray((rows[at] ?? 0) * 3, (rows[at] ?? 0) * 3 + 3)]);
  expect(read).toEqual([
    [255, 255, 255],
    [0, 0, 0],
    [255, 0, 0],
    [255, 0, 0],
  ]);
  // Each row begins with its filter: none.
  expect([rows[0], rows[3]]).toEqual([0, 0]);
});

it('goes from paper to each ink in even steps', () => {
  expect(palette[0]).toBe(0xffffff);
  expect(palette).toContain(0x000000);
  expect(palette).toContain(0xff0000);
  expect(palette.length).toBeLessThanOrEqual(256);
});

it('reads pixels wherever they lie in memory', () => {
  const pixels = Uint8Array.from([255, 255, 255, 255, 0, 0, 0, 255]);
  const shifted = Uint8Array.from([9, ...pixels]).subarray(1);
  expect(writeIndexedPng(shifted, 2, 1, palette)).toEqual(writeIndexedPng(pixels, 2, 1, palette));
});
