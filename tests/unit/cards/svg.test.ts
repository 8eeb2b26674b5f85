import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawRectangle } from '../../../src/cards/svg.ts';

it('prints numbers as they are, to the hundredth', () => {
  fc.assert(
    fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), (value) => {
      const printed = String(Math.round(value * 100) / 100);
      expect(drawRectangle(value, 0, 1, 1, '#000000')).toContain(` x="${printed}" `);
    }),
  );
});
