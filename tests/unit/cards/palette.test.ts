import { expect, it } from 'vitest';
import { findInk, putPixels, toPalette } from '../../../src/cards/palette.ts';

const palette = toPalette('#ffffff', ['#000000', '#ff0000']);

it('goes from paper to each ink in even steps', () => {
  const { colours, steps } = palette;
  expect(colours[0]).toBe(0xffffff);
  expect(colours[findInk(palette, '#000000') + steps - 1]).toBe(0x000000);
  expect(colours[findInk(palette, '#ff0000') + steps - 1]).toBe(0xff0000);
  expect(colours[findInk(palette, '#ff0000')]).toBe(0xfffdfd);
  expect(colours.length).toBeLessThanOrEqual(256);
});

it('refuses an ink that it has not', () => {
  expect(() => findInk(palette, '#0000ff')).toThrow('#0000ff');
});

const four = [255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 1, 255, 255, 0, 0, 255];
const put = (pixels: Uint8Array): number[] => {
  const indices = new Uint8Array(12);
  putPixels(pixels, 2, palette, indices, 1, 5);
  return [...indices];
};

it('puts each pixel where it belongs, in the nearest colour', () => {
  const [black, red] = [
    findInk(palette, '#000000') + palette.steps - 1,
    findInk(palette, '#ff0000') + palette.steps - 1,
  ];
  expect(put(Uint8Array.from(four))).toEqual([0, 0, black, 0, 0, 0, red, red, 0, 0, 0, 0]);
});

it('reads pixels wherever they lie in memory', () => {
  expect(put(Uint8Array.from([9, ...four]).subarray(1))).toEqual(put(Uint8Array.from(four)));
});
