import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCbor, writeCbor } from '../../../../src/search/shelves/cbor.ts';

const toHex = (write: (writer: ReturnType<typeof writeCbor>) => void): string => {
  const writer = writeCbor();
  write(writer);
  return Buffer.from(writer.bytes()).toString('hex');
};

describe('CBOR', () => {
  // Examples of RFC 8949, appendix A.
  it.each([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [255, '18ff'],
    [256, '190100'],
    [1000, '1903e8'],
    [65_536, '1a00010000'],
    [1_000_000, '1a000f4240'],
    [4_294_967_295, '1affffffff'],
    [-1, '20'],
    [-10, '29'],
    [-100, '3863'],
    [-1000, '3903e7'],
  ])('writes %d as %s', (number, hex) => {
    expect(
      toHex((writer) => {
        writer.number(number);
      }),
    ).toBe(hex);
    expect(readCbor(Buffer.from(hex, 'hex')).number()).toBe(number);
  });

  it.each([
    ['', '60'],
    ['IETF', '6449455446'],
    ['\u00fc', '62c3bc'],
    ['\u{10151}', '64f0908591'],
  ])('writes %j as %s', (text, hex) => {
    expect(
      toHex((writer) => {
        writer.text(text);
      }),
    ).toBe(hex);
    expect(readCbor(Buffer.from(hex, 'hex')).text()).toBe(text);
  });

  it('reads what it has written, however much', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 }))),
        (items) => {
          const writer = writeCbor();
          writer.list(items.length);
          for (const item of items) {
            if (typeof item === 'string') writer.text(item);
            else writer.number(item);
          }
          const reader = readCbor(writer.bytes());
          expect(reader.list()).toBe(items.length);
          for (const item of items)
            expect(typeof item === 'string' ? reader.text() : reader.number()).toBe(item);
          expect(reader.at()).toBe(writer.bytes().length);
        },
      ),
    );
  });

  it('takes over what is written already, more than there was room for', () => {
    const done = new Uint8Array(5000).fill(7);
    const writer = writeCbor();
    writer.number(1);
    writer.written(done);
    writer.number(2);
    expect(writer.bytes()).toEqual(Buffer.from([1, ...done, 2]));
  });

  it.each([0, 3, 5000])('copies a piece of %d bytes', (length) => {
    const done = Buffer.from(Uint8Array.from({ length: length + 2 }, (_, index) => index % 256));
    const writer = writeCbor();
    writer.number(1);
    writer.copied(done, 1, length + 1);
    writer.number(2);
    expect(Buffer.from([1, ...done.subarray(1, length + 1), 2]).equals(writer.bytes())).toBe(true);
  });

  it.each([
    ['a text', '6449455446', 'list' as const],
    ['a list', '80', 'text' as const],
    ['a text', '60', 'number' as const],
    ['a number of eight bytes', '1b000000e8d4a51000', 'number' as const],
    ['nothing more', '', 'number' as const],
    ['a number that is cut off', '1903', 'number' as const],
    ['a text that is cut off', '644945', 'text' as const],
    ['a list without its length', '9fff', 'list' as const],
  ])('throws where there is %s (%s) in place of a %s', (_, hex, method) => {
    expect(() => readCbor(Buffer.from(hex, 'hex'))[method]()).toThrow(
      /^The index of the search is not as Pagefind 1\.6 writes it \(byte \d+\)$/,
    );
  });
});
