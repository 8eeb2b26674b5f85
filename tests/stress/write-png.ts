import { deflateSync } from 'node:zlib';
import { toPngChunk } from '../sites/png-chunk.ts';

/**
 * A black PNG of one bit a point: however many points, the file is small.
 * @param lines how many lines of points it really holds; left out, as many as it says
 */
export const writePng = (width: number, height: number, lines = height): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    toPngChunk('IHDR', header),
    toPngChunk('IDAT', deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * lines))),
    toPngChunk('IEND', Buffer.alloc(0)),
  ]);
};
