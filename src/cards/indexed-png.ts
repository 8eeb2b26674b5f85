import { deflateSync, crc32 } from 'node:zlib';
import { giveBack } from './give-back.ts';
import { channels, type Palette } from './palette.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const toChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A picture whose pixels are indices of a palette, as PNG has them: before each row one byte for its filter. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  readonly rows: Uint8Array;
}

/** A picture that is all paper. */
export const toBlank = (width: number, height: number): IndexedPicture => ({
  width,
  height,
  rows: new Uint8Array((width + 1) * height),
});

/** Where a pixel is in the rows of a picture. */
export const findPixel = ({ width }: IndexedPicture, x: number, y: number): number => y * (width + 1) + 1 + x;

/**
 * Writes a picture as PNG with a palette: a third of the bytes of full colour, and quicker. The memory of its pixels
 * is given back.
 * @param effort of zlib, from 1 to 9
 */
export const writeIndexedPng = (
  { width, height, rows }: IndexedPicture,
  { colours }: Palette,
  effort: number,
): Buffer => {
  const deflated = deflateSync(rows, { level: effort });
  giveBack(rows);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('PLTE', Buffer.from(colours.flatMap(channels))),
    toChunk('IDAT', deflated),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Width and height of a PNG in pixels, which come first in it. */
export const readPngSize = (png: Uint8Array): { readonly width: number; readonly height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};
