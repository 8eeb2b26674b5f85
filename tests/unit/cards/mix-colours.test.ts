import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixColours } from '../../../src/cards/mix-colours.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe('mixColours', () => {
  // As Chromium 156 paints color-mix(in oklab, <one> <share>, <other>).
  it.each([
    ['#1d1b18', '#fcfaf4', 0.58, '#716f6b'],
    ['#7d1f3c', '#fcfaf4', 0.58, '#b77b84'],
    ['#2a6b4a', '#fcfaf4', 0.3, '#bccdbe'],
    ['#8a5a00', '#fcfaf4', 0.12, '#eee6d9'],
    ['#2f5d8a', '#b0331c', 0.5, '#7a535d'],
    ['#ff0000', '#0000ff', 0.25, '#5147d2'],
    ['#00ff00', '#ffffff', 0.01, '#fdfffd'],
    ['#000', '#fff', 0.5, '#636363'],
  ])('mixes %s and %s, %d of the first, as a browser does', (one, other, share, mixed) => {
    expect(mixColours(one, other, share)).toBe(mixed);
  });

  it('gives back either colour where nothing of the other is in it', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(mixColours(one, other, 1)).toBe(one);
        expect(mixColours(one, other, 0)).toBe(other);
      }),
    );
  });

  it('does not mind which colour is named first', () => {
    fc.assert(
      fc.property(colour, colour, fc.integer({ min: 0, max: 100 }), (one, other, percent) => {
        const there = channelsOf(mixColours(one, other, percent / 100));
        const back = channelsOf(mixColours(other, one, 1 - percent / 100));
        // The last bit of a channel may be rounded either way.
        there.forEach((channel, at) => {
          expect(Math.abs(channel - (back[at] ?? NaN))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
