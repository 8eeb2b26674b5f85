import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareBytes } from '../../../../src/search/shelves/byte-order.ts';

it('orders texts by their bytes in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(Math.sign(compareBytes(one, other))).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)));
    }),
  );
});

it('puts a letter beyond 0xFFFF behind one just below, as JavaScript does not', () => {
  expect(compareBytes('\uff5e', '\u{1f986}')).toBeLessThan(0);
  expect(['\uff5e', '\u{1f986}'].toSorted()).toEqual(['\u{1f986}', '\uff5e']);
});
