import { expect, it } from 'vitest';
import { findPixel, readPngSize, toBlank, writeIndexedPng } from '../../../src/cards/indexed-png.ts';
import { toPalette } from '../../../src/cards/palette.ts';
import { chunksOf, readIndexedPng } from './read-png.ts';

const palette = toPalette('#ffffff', ['#000000', '#ff0000']);

it('reads back as the pixels that went in', () => {
  const picture = toBlank(2, 2);
  picture.rows[findPixel(picture, 1, 0)] = 127;
  picture.rows[findPixel(picture, 0, 1)] = palette.colours.length - 1;
  const png = writeIndexedPng(picture, palette, 4);
  const chunks = chunksOf(png);
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(chunks.get('IHDR')?.toString('hex')).toBe('00000002000000020803000000');
  expect(readPngSize(png)).toEqual({ width: 2, height: 2 });
  expect(readIndexedPng(png)).toEqual([
    [255, 255, 255],
    [0, 0, 0],
    [255, 0, 0],
    [255, 255, 255],
  ]);
});
